import { chainPlaces } from '../../analysis/pins/chain-places.ts';
import { chainsOf } from '../../analysis/pins/chains-of.ts';
import { type Hit, hitsOf } from '../../analysis/pins/hits-of.ts';
import type { UsedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, type Severity, type Verdict } from '../../engine/index.ts';
import type { Advisory, Chain, PinEvidence } from '../../evidence/index.ts';

/** One finding for each advisory that holds for a pin, or for what it leads to. */
export function* reportHits(used: UsedPin): Generator<Verdict> {
  const { pin, evidence } = used;
  const told = new Set<string>();
  for (const hit of hitsOf(pin, evidence)) {
    told.add(hit.advisory.id);
    yield report(used, hit, { chain: undefined, pin });
  }
  for (const chain of chainsOf(pin, evidence)) {
    if (chain.end === undefined) continue;
    for (const hit of hitsOf(chain.end, evidence)) {
      if (told.has(hit.advisory.id)) continue;
      told.add(hit.advisory.id);
      yield report(used, hit, { chain, pin: chain.end });
    }
  }
}

function report(
  { uses }: UsedPin,
  { advisory, version, firstPatched }: Hit,
  { chain, pin }: { readonly chain: Chain | undefined; readonly pin: PinEvidence },
) {
  const subject = quoted(uses.at.value.trimEnd());
  const what =
    chain === undefined
      ? `${subject} is ${quoted(version)}`
      : `${subject} leads to ${quoted(version)} of ${quoted(pin.repository)}`;
  const remedy =
    firstPatched === undefined
      ? 'no release mends it, so do without'
      : `use ${quoted(firstPatched)} or a later release`;
  return finding(
    uses.at,
    `${what}, which ${quoted(advisory.id)} is about (${advisory.summary.slice(0, 200)}): ${remedy}`,
    {
      severity: severities[advisory.severity],
      related: chain === undefined ? [] : chainPlaces(chain),
      evidence: [`https://github.com/advisories/${advisory.id}`],
    },
  );
}

const severities: Readonly<Record<Advisory['severity'], Severity>> = {
  critical: 'high',
  high: 'high',
  medium: 'medium',
  low: 'low',
  unknown: 'medium',
};
