import type { Outside } from '@portcullis/attestation';
import { createDraftApi, createReleaseApi } from '@portcullis/github-api';
import type { HttpClient } from '@portcullis/http';
import type { SealManifest } from '../seal/seal-manifest.ts';
import type { AssetPlace } from './published-release.ts';

/**
 * The assets of a private repository, which only the API gives away, and only to a token. The token stays with the API:
 * it sends whoever asks on to a store. https://docs.github.com/en/rest/releases/assets#get-a-release-asset
 */
export async function hiddenAssets(
  { repository, tag }: SealManifest,
  { http, outside }: { readonly http: HttpClient; readonly outside: Outside },
): Promise<ReadonlyMap<string, AssetPlace>> {
  const { api, token } = outside;
  if (token === undefined) return new Map();
  const options = { http, url: api, token };
  const release = await createReleaseApi(options).readRelease(repository, tag);
  if (release === undefined) return new Map();
  const assets = await createDraftApi(options).listAssets(repository, release.id);
  const headers = { accept: 'application/octet-stream', authorization: `Bearer ${token}` };
  const home = `${api.replace(/\/+$/, '')}/repos/${repository}/releases/assets`;
  return new Map(assets.map(({ id, name }) => [name, { url: `${home}/${id}`, headers }]));
}
