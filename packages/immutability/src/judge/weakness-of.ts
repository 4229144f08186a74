import type { GapWeakness } from '@portcullis/core';
import type { Fetch } from '../fetch/fetch.ts';
import type { Judgement } from './judgement.ts';

/** What makes it a gap; undefined where it is closed. */
export function weaknessOf(fetch: Fetch, judgement: Judgement): GapWeakness | undefined {
  const { mutability, protections, verdict, readings } = judgement;
  if (verdict === 'closed') return undefined;
  if (fetch.isSystemPackage === true) return 'system-packages';
  const each = verdict === 'conditional' ? readings.map(({ loose }) => loose) : [];
  const isMoving = [mutability, ...each].some((one) => one === 'floating' || one === 'tag');
  const open = verdict === 'conditional' ? protections.otherwise : protections.now;
  switch (open) {
    case 'same-origin':
      return 'same-origin';
    case 'signed':
      return 'floating-signed';
    case 'fails-open':
      return 'fails-open';
    case 'fixed':
    case 'none':
    case 'unknown':
      return isMoving ? 'mutable-unverified' : 'versioned-unverified';
  }
}
