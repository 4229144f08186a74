import { compareVersions } from '../../analysis/compare-versions.ts';
import { chainsOf } from '../../analysis/pins/chains-of.ts';
import type { UsedPin } from '../../analysis/pins/used-pin.ts';
import { tagVersion } from '../../analysis/tag-version.ts';
import { type Evidence, pinKey } from '../../evidence/index.ts';
import { isBlocked } from './is-blocked.ts';

/** The newest release of the same action below which nothing is blocked, among those that were looked at. */
export function cleanRelease(
  { pin, repository }: UsedPin,
  evidence: Evidence | undefined,
): string | undefined {
  if (evidence === undefined || repository?.refs.kind !== 'known') return undefined;
  const { repository: name, path } = pin;
  const releases = [...repository.refs.value.tags].flatMap(([tag, { commit }]) => {
    const version = tagVersion(tag);
    const candidate = evidence.pins.get(pinKey({ repository: name, path, ref: commit }));
    if (version === undefined || version.preRelease !== undefined || candidate === undefined)
      return [];
    return [{ tag, version, candidate }];
  });
  return releases
    .sort((left, right) => compareVersions(right.version, left.version))
    .find(({ candidate }) => isClean(candidate, evidence))?.tag;
}

function isClean(pin: UsedPin['pin'], evidence: Evidence): boolean {
  if (pin.needs.kind === 'unknown') return false;
  return chainsOf(pin, evidence).every(({ hops, end }) => {
    const last = hops.at(-1);
    const isOpen = last !== undefined && isBlocked(last);
    return !isOpen && end?.needs.kind !== 'unknown';
  });
}
