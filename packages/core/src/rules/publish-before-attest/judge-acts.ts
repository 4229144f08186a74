import { quoted } from '../../analysis/quoted.ts';
import { actHops } from '../../analysis/releases/act-hops.ts';
import { attestsFiles } from '../../analysis/releases/attests-files.ts';
import { precedes } from '../../analysis/releases/precedes.ts';
import type { ReleaseAct } from '../../analysis/releases/release-act.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';

// Hostile files have thousands; the pairs are looked at one by one.
const maxActs = 100;

/** What one kind of run publishes first and attests afterwards. */
export function judgeActs(all: readonly ReleaseAct[]): readonly FindingVerdict[] {
  const acts = all.slice(0, maxActs);
  const attests = acts.filter(attestsFiles);
  if (attests.length === 0) return [];
  return acts.filter(isOut).flatMap((act) => {
    const later = attests.find((attest) => isAbout(attest, act) && precedes(act, attest));
    // What was attested before may be what is published here.
    if (later === undefined || attests.some((attest) => precedes(attest, act))) return [];
    return [judge(act, later)];
  });
}

/** A package is often made of other files than those of the release; in one job it is likely the same. */
function isAbout(attest: ReleaseAct, { kind, run }: ReleaseAct): boolean {
  return kind !== 'package' || attest.run === run;
}

/** Users can have its files from then on. */
function isOut({ kind, stage, hasFiles }: ReleaseAct): boolean {
  return kind === 'package' || (stage === 'public' && hasFiles) || stage === 'files';
}

function judge(act: ReleaseAct, later: ReleaseAct): FindingVerdict {
  const isConfigured = act.effect.configured === true;
  return finding(
    act.hop.at,
    `${quoted(act.run.job.id)} ${act.hop.message}, and only afterwards ${quoted(later.run.job.id)} ${later.hop.message}: until then, and for good if that fails, users have something that cannot be verified; attest first, verify that, and publish last`,
    {
      confidence: act.isCertain && later.isCertain && !isConfigured ? 'high' : 'medium',
      related: actHops(later),
      evidence: [
        'that both are about the same files is taken from their being in one run',
        ...(isConfigured
          ? ['a configuration of its own may say that the release stays a draft']
          : []),
      ],
    },
  );
}
