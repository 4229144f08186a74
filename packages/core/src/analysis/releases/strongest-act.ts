import type { ReleaseAct } from './release-act.ts';

const ranks = ['package', 'release', 'login', 'tag', 'image', 'attest'] as const;

/** The act that says most of what a job does: one that is certain, a package first. */
export function strongestAct(acts: readonly ReleaseAct[]): ReleaseAct | undefined {
  return acts.toSorted(
    (one, other) =>
      Number(other.isCertain) - Number(one.isCertain) ||
      ranks.indexOf(one.kind) - ranks.indexOf(other.kind),
  )[0];
}
