import {
  createAttestationApi,
  type GithubApiOptions,
  type StoredAttestation,
} from '@portcullis/github-api';
import { HttpError } from '@portcullis/http';
import { hasTooManyParts } from '../bundle/has-too-many-parts.ts';
import type { BundleSource, Findings, FoundBundle, UnreadSource } from './found-bundle.ts';
import { orError } from './or-error.ts';
import { readBundleAt } from './read-bundle-at.ts';
import { toUnread } from './to-unread.ts';

export interface GithubLookup {
  readonly api: GithubApiOptions;
  /** `owner/name` */
  readonly repository: string;
  /** `sha256:…`, or `sha1:…` for what GitHub attests of a release's commit. */
  readonly digest: string;
  /** Saves requests, and is no filter that can be trusted. */
  readonly predicateType?: string | undefined;
}

/**
 * All that GitHub stores for a digest. That it has none proves nothing: who may write there may delete, and a token
 * that may not read is told the same. Whatever cannot be read is named.
 */
export async function findOnGithub(lookup: GithubLookup): Promise<Findings> {
  const { api, repository, digest, predicateType } = lookup;
  const source: BundleSource = { kind: 'github', host: new URL(api.url).host, repository };
  const store = createAttestationApi(api, { isTooMuch: hasTooManyParts });
  const list = await store.list(repository, digest, { predicateType });
  const bundles: FoundBundle[] = [];
  const unread: UnreadSource[] = list.broken === undefined ? [] : [toUnread(source, list.broken)];
  for await (const one of readAll(list.items, api)) {
    if (one instanceof HttpError) unread.push(toUnread(source, one));
    else bundles.push({ source, json: one });
  }
  return { bundles, unread };
}

/** Of all bundles behind addresses together, unpacked. */
const allBytes = 256 * 2 ** 20;
const atOnce = 4;

/** Each bundle as JSON that nobody has looked at, or why it could not be read. */
async function* readAll(
  items: readonly StoredAttestation[],
  api: GithubApiOptions,
): AsyncGenerator<unknown> {
  let mostBytes = allBytes;
  for (let start = 0; start < items.length; start += atOnce) {
    const some = items.slice(start, start + atOnce);
    const read = await Promise.all(
      some.map((item) =>
        item.kind === 'inline'
          ? { json: item.bundle, bytes: 0 }
          : orError(readBundleAt(item.url, { api, mostBytes })),
      ),
    );
    for (const one of read) {
      yield one instanceof HttpError ? one : one.json;
      mostBytes -= one instanceof HttpError ? 0 : one.bytes;
    }
    mostBytes = Math.max(0, mostBytes);
  }
}
