import { HttpError } from '@portcullis/http';
import { createAsk, type GithubApiOptions } from './create-ask.ts';
import { parseAsset } from './parse-asset.ts';
import { parseFields } from './parse-fields.ts';
import { parseRelease } from './parse-release.ts';
import { readPages } from './read-pages.ts';
import type { ReleaseApi } from './release-api.ts';
import { splitRepository } from './split-repository.ts';

export function createReleaseApi(options: GithubApiOptions): ReleaseApi {
  const ask = createAsk(options);
  return {
    readRelease: async (repository, tag) => {
      const parameters = { ...splitRepository(repository), tag };
      const page = await ask('/repos/{owner}/{repo}/releases/tags/{tag}', parameters).catch(
        orNothing,
      );
      if (page === undefined) return undefined;
      const { isDraft, isImmutable } = parseRelease(page.answer);
      return isDraft ? undefined : { id: parseFields(page.answer).id('id'), isImmutable };
    },
    listAssets: async (repository, release) => {
      const items = await readPages(ask, {
        route: '/repos/{owner}/{repo}/releases/{release_id}/assets',
        parameters: { ...splitRepository(repository), release_id: `${release}` },
        most: maxPages,
      });
      return items.map(parseAsset);
    },
  };
}

/** A release has a thousand assets at most: https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas */
const maxPages = 10;

function orNothing(error: unknown): undefined {
  if (error instanceof HttpError && error.kind === 'not-found') return undefined;
  throw error;
}
