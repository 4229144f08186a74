import { setTimeout as sleep } from 'node:timers/promises';
import { HttpError } from '@portcullis/http';
import { mediaTypes } from './media-types.ts';
import { type IndexEntry, parseIndex } from './parse-index.ts';
import { parseObject } from './parse-object.ts';
import { putManifest } from './put-manifest.ts';
import { readContent } from './read-content.ts';
import { referrersTag } from './referrers-tag.ts';
import type { Registry } from './registry.ts';

export interface Referrer {
  /** Digest of the image. */
  readonly image: string;
  readonly entry: { readonly digest: string };
  /** Milliseconds until others who write at the same time have written. */
  readonly pause: number;
}

/**
 * Lists a referrer under the tag that stands in for a registry's own list. Who writes the tag overwrites what others
 * have written since it was read: registries ignore `If-Match`. So we read again until nothing that was ever there is
 * missing twice in a row, and put back what is, of others too.
 */
export async function tagReferrer(
  registry: Registry,
  { image, entry, pause }: Referrer,
): Promise<void> {
  const known = new Map<string, unknown>();
  for (let [writes, calm] = [0, 0]; calm < 2; ) {
    const index = await readIndex(registry, image);
    const there = new Set(index.entries.map(({ digest }) => digest));
    for (const { digest, json } of [...index.entries, { digest: entry.digest, json: entry }])
      if (!known.has(digest)) known.set(digest, json);
    if ([...known.keys()].every((digest) => there.has(digest))) {
      calm += 1;
    } else {
      if (writes === mostWrites) throw overwritten(registry, image);
      calm = 0;
      writes += 1;
      await writeIndex(registry, image, { ...index, manifests: [...known.values()] });
    }
    if (calm < 2) await sleep(pause * (0.5 + Math.random()));
  }
}

const mostWrites = 12;

interface Index {
  readonly entries: readonly IndexEntry[];
  /** What stands beside the entries. */
  readonly rest: Readonly<Record<string, unknown>>;
  readonly etag: string | undefined;
}

/** Throws HttpError for what is no index: a tag that somebody uses for something else is not overwritten. */
async function readIndex(registry: Registry, image: string): Promise<Index> {
  const reference = referrersTag(image);
  const content = await readContent(registry, { kind: 'manifests', reference });
  if (content === undefined) return { entries: [], rest: {}, etag: undefined };
  const from = `"${registry.repository.registry}"`;
  const entries = parseIndex(content.bytes, from);
  return { entries, rest: parseObject(content.bytes, from), etag: content.etag };
}

/** Whether it was refused, since somebody else was faster, is seen when it is read again. */
async function writeIndex(
  registry: Registry,
  image: string,
  { rest, etag, manifests }: Omit<Index, 'entries'> & { readonly manifests: readonly unknown[] },
): Promise<void> {
  const json = { ...rest, schemaVersion: 2, mediaType: mediaTypes.index, manifests };
  await putManifest(registry, {
    json,
    mediaType: mediaTypes.index,
    tag: referrersTag(image),
    etag,
  });
}

function overwritten({ repository: { registry, name } }: Registry, image: string): HttpError {
  return new HttpError(
    'server',
    `others overwrite what refers to "${name}@${image}" at "${registry}" all the time; attach to one image by one job after the other`,
  );
}
