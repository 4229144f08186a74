import { tagVersion } from '../../analysis/tag-version.ts';
import type { PinEvidence } from '../../evidence/index.ts';

/** The version that a pin runs, as long as its tags say it. */
export function versionOf({ versions, ref }: PinEvidence): string | undefined {
  return [...versions, ref].find((name) => tagVersion(name) !== undefined);
}
