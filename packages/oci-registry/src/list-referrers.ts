import { HttpError } from '@portcullis/http';
import { listedReferrers } from './listed-referrers.ts';
import { type IndexEntry, parseIndex } from './parse-index.ts';
import { readContent } from './read-content.ts';
import { referrersTag } from './referrers-tag.ts';
import type { Registry } from './registry.ts';

export interface Referrers {
  /** Each once. */
  readonly entries: readonly IndexEntry[];
  /** Why there may be more. */
  readonly broken: readonly HttpError[];
}

/**
 * What refers to an image: as the registry lists it, and as the tag does that others keep where it does not. Both are
 * asked, since a registry that has learned to list knows nothing of what was there before. Never throws HttpError.
 */
export async function listReferrers(registry: Registry, digest: string): Promise<Referrers> {
  const entries = new Map<string, IndexEntry>();
  const broken: HttpError[] = [];
  for (const list of [listedReferrers, taggedReferrers]) {
    try {
      for await (const entry of list(registry, digest))
        if (!entries.has(entry.digest)) entries.set(entry.digest, entry);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      broken.push(error);
    }
  }
  return { entries: [...entries.values()], broken };
}

async function* taggedReferrers(registry: Registry, digest: string): AsyncGenerator<IndexEntry> {
  const reference = referrersTag(digest);
  const content = await readContent(registry, { kind: 'manifests', reference });
  if (content !== undefined) yield* parseIndex(content.bytes, `"${registry.repository.registry}"`);
}
