import type { PinEvidence } from '../../evidence/index.ts';
import { tagVersion } from '../tag-version.ts';

/** The version that a pin runs, as long as its tags say it. */
export function versionOf({ versions, ref }: PinEvidence): string | undefined {
  return versions.find(isVersion) ?? (isVersion(ref) ? ref : undefined);
}

function isVersion(name: string): boolean {
  return tagVersion(name) !== undefined;
}
