import type { UsedPin } from '../../analysis/pins/used-pin.ts';
import { versionOf } from '../../analysis/pins/version-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import { inconclusive, type Verdict } from '../../engine/index.ts';

/** What has advisories and no version may be one of the vulnerable ones. */
export function* unknownVersion({ pin, uses, repository, name }: UsedPin): Generator<Verdict> {
  const advisories = repository?.advisories;
  if (advisories?.kind !== 'known' || advisories.value.length === 0) return;
  if (pin.target.kind === 'unknown' || versionOf(pin) !== undefined) return;
  const ids = advisories.value.map(({ id }) => quoted(id)).slice(0, 5);
  yield inconclusive(
    uses.at,
    'undecidable',
    `cannot tell whether ${ids.join(', ')} of ${quoted(name)} holds here, since no version is at the commit that runs: pin a release`,
  );
}
