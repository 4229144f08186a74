import type { Answer } from './answer.ts';
import type { GithubApiOptions } from './create-ask.ts';
import type { NewAsset } from './draft-api.ts';
import { headersOf } from './headers-of.ts';
import { parseJson } from './parse-json.ts';
import { readText } from './read-text.ts';
import { toUploadUrl } from './to-upload-url.ts';

interface Upload {
  readonly owner: string;
  readonly repo: string;
  readonly release: number;
  readonly asset: NewAsset;
}

/**
 * https://docs.github.com/en/rest/releases/assets#upload-a-release-asset: the body is the file. The address is not taken
 * from an answer, which could send our token elsewhere.
 */
export function uploadAsset(
  { http, url, token }: GithubApiOptions,
  { owner, repo, release, asset }: Upload,
): Promise<Answer> {
  const path = `/repos/${owner}/${repo}/releases/${release}/assets`;
  const target = new URL(`${toUploadUrl(url)}${path}`);
  target.searchParams.set('name', asset.name);
  const headers = { ...headersOf(token), 'content-type': 'application/octet-stream' };
  const { size, open } = asset;
  return http.send(
    { method: 'POST', url: target.href, headers, body: { size, open }, maxBytes, isOnce: true },
    async ({ body }) => {
      const from = `${target.host}${path}`;
      return { value: parseJson(await readText(body), from), path: '', from };
    },
  );
}

/** Of the answer. */
const maxBytes = 2 ** 20;
