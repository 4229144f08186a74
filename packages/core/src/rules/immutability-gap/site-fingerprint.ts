import { createHash } from 'node:crypto';
import type { GapSite } from '../../evidence/index.ts';

/** What stays the same while an action does the same thing; with the commit it names what somebody accepted. */
export function siteFingerprint({ kind, what, at }: GapSite): string {
  const identity = JSON.stringify([kind, what, at.path]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 12);
}
