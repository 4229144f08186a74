import type { Advisory, Evidence, PinEvidence } from '../../evidence/index.ts';
import { isInRange } from './is-in-range.ts';
import { versionOf } from './version-of.ts';

/** An advisory that holds for the version of a pin. */
export interface Hit {
  readonly advisory: Advisory;
  /** As its tag says it. */
  readonly version: string;
  readonly firstPatched: string | undefined;
}

export function hitsOf(pin: PinEvidence, { repositories }: Evidence): readonly Hit[] {
  const advisories = repositories.get(pin.repository.toLowerCase())?.advisories;
  const version = versionOf(pin);
  if (advisories?.kind !== 'known' || version === undefined) return [];
  return advisories.value.flatMap((advisory) => {
    const hit = advisory.vulnerabilities.find(({ range }) => isInRange(version, range));
    return hit === undefined ? [] : [{ advisory, version, firstPatched: hit.firstPatched }];
  });
}
