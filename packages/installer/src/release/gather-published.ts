import { HttpError } from '@portcullis/http';
import type { WantedDigest } from '../bytes/wanted-digests.ts';
import { hashPublished, type PublishedFiles } from './hash-published.ts';
import type { PublishedRelease } from './published-release.ts';
import { readPublished } from './read-published.ts';
import type { WantedRelease } from './wanted-release.ts';

export type GatheredRelease =
  | { readonly kind: 'read'; readonly release: PublishedRelease; readonly files: PublishedFiles }
  | { readonly kind: 'unanswered'; readonly why: string };

/** All that is needed of a release to compare scripts with it. Throws GuardError when there is none. */
export async function gatherPublished(
  { servers, ...named }: WantedRelease,
  toWanted: (names: readonly string[]) => readonly WantedDigest[],
): Promise<GatheredRelease> {
  try {
    const release = await readPublished(named, servers.api);
    return { kind: 'read', release, files: await hashPublished(release, toWanted, servers) };
  } catch (error) {
    if (error instanceof HttpError) return { kind: 'unanswered', why: error.message };
    throw error;
  }
}
