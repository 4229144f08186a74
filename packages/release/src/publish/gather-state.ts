import type { ReleaseRecord } from '@portcullis/github-api';
import { ownRelease } from './own-release.ts';
import type { Publishing } from './publishing.ts';
import type { ReleaseState } from './release-state.ts';
import type { SealedRelease } from './sealed-release.ts';

/**
 * Asks for all that the next step rests on. The server's list may be older than what it said itself when it made a draft
 * or published one, which is `made`: without it a draft would be made twice.
 */
export async function gatherState(
  sealed: SealedRelease,
  { api, tagCommit }: Publishing,
  made: ReadonlyMap<number, ReleaseRecord>,
): Promise<ReleaseState> {
  const { repository, tag } = sealed;
  const [listed, commit] = await Promise.all([api.findReleases(repository, tag), tagCommit()]);
  const newest = new Map([...made, ...listed.map((one) => [one.id, newer(one, made)] as const)]);
  const releases = [...newest.values()];
  const own = ownRelease(releases, sealed);
  const assets = own === undefined ? [] : await api.listAssets(repository, own.id);
  return { tagCommit: commit, releases, assets };
}

/** What is public stays so. */
function newer(listed: ReleaseRecord, made: ReadonlyMap<number, ReleaseRecord>): ReleaseRecord {
  const known = made.get(listed.id);
  return known?.isDraft === false ? known : listed;
}
