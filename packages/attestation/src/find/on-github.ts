import {
  createAttestationApi,
  type GithubApiOptions,
  type StoredAttestation,
} from '@portcullis/github-api';
import { HttpError } from '@portcullis/http';
import type { BundleSource, Findings, FoundBundle, UnreadSource } from './found-bundle.ts';
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
  const list = await createAttestationApi(api).list(repository, digest, { predicateType });
  const bundles: FoundBundle[] = [];
  const unread: UnreadSource[] = list.broken === undefined ? [] : [toUnread(source, list.broken)];
  const room = { left: mostBytes };
  for (const item of list.items) {
    const read = await readItem(item, api, room);
    if (read instanceof HttpError) unread.push(toUnread(source, read));
    else bundles.push({ source, json: read.json });
  }
  return { bundles, unread };
}

/** Of all bundles behind addresses together, unpacked. */
const mostBytes = 256 * 2 ** 20;

async function readItem(
  item: StoredAttestation,
  api: GithubApiOptions,
  room: { left: number },
): Promise<{ readonly json: unknown } | HttpError> {
  if (item.kind === 'inline') return { json: item.bundle };
  try {
    const { json, bytes } = await readBundleAt(item.url, { api, mostBytes: room.left });
    room.left -= bytes;
    return { json };
  } catch (error) {
    if (error instanceof HttpError) return error;
    throw error;
  }
}
