import type { InconclusiveReason, Known, RepositoryRefs } from '@portcullis/core';
import type { Found, FoundById } from './found.ts';

export interface Comparison {
  readonly refs: RepositoryRefs;
  holds(commit: string, tip: string): Promise<Known<boolean>>;
}

/**
 * The last way to learn that the default branch holds a commit, where git's answer was of no use. It costs quota, and
 * proves nothing against a commit: anything but a yes leaves it unknown.
 */
export async function askComparison(
  found: FoundById,
  { refs: { defaultBranch: branch = '', branches }, holds }: Comparison,
): Promise<FoundById> {
  const tip = branches.get(branch);
  if (tip === undefined) return found;
  const open = [...found].filter(([, { reach }]) => isUseless(reach)).slice(0, mostCompared);
  const compared = await Promise.all(
    open.map(async ([id, one]): Promise<[string, Found]> => {
      const answer = await holds(one.commit, tip);
      const isHeld = answer.kind === 'known' && answer.value;
      return [id, isHeld ? heldBy(one.commit, branch) : one];
    }),
  );
  return new Map([...found, ...compared]);
}

/** A request each. */
const mostCompared = 10;

/** Whoever does not answer git's question, or must not, is not asked in another way. */
const useless: ReadonlySet<InconclusiveReason> = new Set(['too-large', 'unreadable']);

function isUseless(reach: Found['reach']): boolean {
  return reach.kind === 'unknown' && useless.has(reach.reason);
}

function heldBy(commit: string, branch: string): Found {
  const value = { kind: 'main', ref: `refs/heads/${branch}` } as const;
  return { commit, reach: { kind: 'known', value } };
}
