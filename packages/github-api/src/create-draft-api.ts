import { createAsk, type GithubApiOptions, type Route } from './create-ask.ts';
import type { DraftApi, NewDraft } from './draft-api.ts';
import { parseAssetRecord } from './parse-asset-record.ts';
import { parseReleaseRecord } from './parse-release-record.ts';
import { readPages } from './read-pages.ts';
import { splitRepository } from './split-repository.ts';
import { unsure } from './unsure.ts';
import { uploadAsset } from './upload-asset.ts';

/** An upload may take twelve times `stallAfter` of the client: give one that is as patient as the files are large. */
export function createDraftApi(options: GithubApiOptions): DraftApi {
  const ask = createAsk(options);
  const post = createAsk(options, { method: 'POST' });
  const patch = createAsk(options, { method: 'PATCH' });
  const remove = createAsk(options, { method: 'DELETE' });
  const list = (route: Route, parameters: Readonly<Record<string, string>>, most: number) =>
    readPages(ask, { route, parameters, most });
  return {
    findReleases: async (repository, tag) => {
      const items = await list(releases, splitRepository(repository), maxPages.releases);
      return items.map(parseReleaseRecord).filter((one) => one.tag === tag);
    },
    listAssets: async (repository, release) => {
      const parameters = { ...splitRepository(repository), release_id: `${release}` };
      const items = await list(`${releases}/{release_id}/assets`, parameters, maxPages.assets);
      return items.map(parseAssetRecord);
    },
    createDraft: async (repository, draft) => {
      const data = JSON.stringify({ ...toFields(draft), draft: true });
      const asked = post(releases, { ...splitRepository(repository), data });
      return asked.then(({ answer }) => parseReleaseRecord(answer)).catch(unsure);
    },
    uploadAsset: async (repository, release, asset) =>
      uploadAsset(options, { ...splitRepository(repository), release, asset })
        .then(parseAssetRecord)
        .catch(unsure),
    deleteAsset: async (repository, asset) => {
      await remove(`${releases}/assets/{asset_id}`, {
        ...splitRepository(repository),
        asset_id: `${asset}`,
      });
    },
    publish: async (repository, release, draft) => {
      const data = JSON.stringify({ ...toFields(draft), draft: false });
      const parameters = { ...splitRepository(repository), release_id: `${release}`, data };
      const asked = patch(`${releases}/{release_id}`, parameters);
      return asked.then(({ answer }) => parseReleaseRecord(answer)).catch(unsure);
    },
  };
}

const releases = '/repos/{owner}/{repo}/releases';

/** GitHub lists ten thousand releases, and a release has a thousand assets, at most. */
const maxPages = { releases: 100, assets: 10 };

function toFields({ tag, commit, body, isPrerelease }: NewDraft) {
  return { tag_name: tag, target_commitish: commit, name: tag, body, prerelease: isPrerelease };
}
