import { HttpError } from '@portcullis/http';
import { batched } from './batched.ts';
import { type Ask, createAsk, type GithubApiOptions } from './create-ask.ts';
import type { GithubApi } from './github-api.ts';
import { listAdvisories } from './list-advisories.ts';
import { parseComparison } from './parse-comparison.ts';
import { parseFacts } from './parse-facts.ts';
import { parseRelease } from './parse-release.ts';
import { readPages } from './read-pages.ts';

export function createGithubApi(options: GithubApiOptions): GithubApi {
  const ask = createAsk(options);
  const advisories = batched((names) => listAdvisories(ask, names), 50);
  return {
    readFacts: async (repository) => {
      const { answer } = await ask('/repos/{owner}/{repo}', split(repository));
      return parseFacts(answer);
    },
    listAdvisories: async (repository) => {
      split(repository);
      return advisories(repository);
    },
    listReleases: (repository) => listReleases(ask, repository),
    isAncestor: async (repository, commit, base) => {
      const { answer } = await ask('/repos/{owner}/{repo}/compare/{basehead}', {
        ...split(repository),
        basehead: `${base}...${commit}`,
        ...withoutFiles,
      });
      return parseComparison(answer);
    },
  };
}

/** Changed files, hundreds of them, stand on the first page only. */
const withoutFiles = { page: '2', per_page: '1' };

async function listReleases(ask: Ask, repository: string) {
  const route = '/repos/{owner}/{repo}/releases';
  const items = await readPages(ask, { route, parameters: split(repository) });
  const published = items.map(parseRelease).filter(({ isDraft }) => !isDraft);
  return new Map(
    published.map(({ tag, isImmutable, publishedAt }) => [tag, { isImmutable, publishedAt }]),
  );
}

/** The name is text of a scanned file: one with dots for a part would be another path of the API. */
function split(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = '', ...rest] = repository.split('/');
  if (![owner, repo].every(isName) || rest.length > 0)
    throw new HttpError('not-found', `no repository can be called "${repository}"`);
  return { owner, repo };
}

function isName(text: string): boolean {
  return /^[\w.-]{1,100}$/.test(text) && !/^\.{1,2}$/.test(text);
}
