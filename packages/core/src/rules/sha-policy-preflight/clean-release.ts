import { compareVersions } from '../../analysis/compare-versions.ts';
import { chainsOf } from '../../analysis/pins/chains-of.ts';
import type { UsedPin } from '../../analysis/pins/used-pin.ts';
import { tagVersion } from '../../analysis/tag-version.ts';
import { type Evidence, type PinEvidence, pinKey } from '../../evidence/index.ts';
import { isBlocked } from './is-blocked.ts';

const known = new WeakMap<PinEvidence, string | undefined>();

/** The newest release of the same action below which nothing is blocked, among those that were looked at. */
export function cleanRelease(used: UsedPin): string | undefined {
  if (!known.has(used.pin)) known.set(used.pin, findClean(used));
  return known.get(used.pin);
}

function findClean({ pin, repository, evidence }: UsedPin): string | undefined {
  if (repository?.refs.kind !== 'known') return undefined;
  const { repository: name, path } = pin;
  const releases = [...repository.refs.value.tags].flatMap(([tag, { commit }]) => {
    const candidate = evidence.pins.get(pinKey({ repository: name, path, ref: commit }));
    const version = candidate === undefined ? undefined : tagVersion(tag);
    if (candidate === undefined || version === undefined) return [];
    // What is released at another path is no release of this one.
    const isOwn = version.preRelease === undefined && ownOf(candidate).has(tag);
    return isOwn ? [{ tag, version, candidate }] : [];
  });
  return releases
    .sort((left, right) => compareVersions(right.version, left.version))
    .find(({ candidate }) => isClean(candidate, evidence))?.tag;
}

const own = new WeakMap<PinEvidence, ReadonlySet<string>>();

/** A hostile repository can have twenty thousand tags at one commit. */
function ownOf(pin: PinEvidence): ReadonlySet<string> {
  const versions = own.get(pin) ?? new Set(pin.versions);
  own.set(pin, versions);
  return versions;
}

function isClean(pin: PinEvidence, evidence: Evidence): boolean {
  if (pin.needs.kind === 'unknown') return false;
  return chainsOf(pin, evidence).every(({ hops, end }) => {
    const last = hops.at(-1);
    const isOpen = last !== undefined && isBlocked(last);
    return !isOpen && end?.needs.kind !== 'unknown';
  });
}
