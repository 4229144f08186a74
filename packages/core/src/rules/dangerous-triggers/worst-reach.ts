import { placeKey } from '../../analysis/place-key.ts';
import { describePowers } from '../../analysis/privilege/describe-powers.ts';
import { powerOf } from '../../analysis/privilege/power-of.ts';
import { powersOf } from '../../analysis/privilege/powers-of.ts';
import type { Privilege } from '../../analysis/privilege/privilege.ts';
import { privilegeOf } from '../../analysis/privilege/privilege-of.ts';
import { untrustedCheckouts } from '../../analysis/pull-request-code/untrusted-checkouts.ts';
import { quoted } from '../../analysis/quoted.ts';
import { callHops } from '../../analysis/runs/call-hops.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import type { Hop } from '../../analysis/runs/run-step.ts';
import { type Confidence, type Severity, weightOf } from '../../engine/index.ts';
import type { Repository } from '../../model/index.ts';

/** What can be reached by whoever causes an event. */
export interface Reach {
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** `"build" runs its code next to 2 secrets` */
  readonly what: string;
  readonly hops: readonly Hop[];
  readonly evidence: readonly string[];
}

/** The worst of what the jobs that an event starts hold; several of the same kind are listed together. */
export function worstReach(runs: readonly JobRun[], repository: Repository): Reach {
  const reaches = runs
    .filter(({ callee }) => callee === undefined)
    .flatMap((run) => [...byCode(run, repository), byPower(run, repository)]);
  const worst = Math.max(0, ...reaches.map(weightOf));
  const found = reaches.filter((reach) => weightOf(reach) === worst);
  const [first = nothing] = found;
  const byPlace = new Map(found.flatMap(({ hops }) => hops.map((hop) => [placeKey(hop.at), hop])));
  const hops = [...byPlace.values()].slice(0, maxHops);
  return { ...first, hops, evidence: [...new Set(found.flatMap((reach) => reach.evidence))] };
}

const maxHops = 12;

const nothing: Reach = {
  ...{ severity: 'info', confidence: 'high', hops: [], evidence: [] },
  what: 'so far its jobs hold nothing that an outsider has not',
};

/** A pull request's code that is run. */
function byCode(run: JobRun, repository: Repository): readonly Reach[] {
  return untrustedCheckouts(run, repository)
    .filter(({ severity }) => severity === 'high')
    .map(({ checkout, execution, confidence, evidence }) => {
      const powers = describePowers(privilegeOf(run, repository)) ?? 'the rights of a member';
      const fetched = { at: checkout.at, message: 'fetches the code of a pull request' };
      const started =
        execution === undefined ? [] : [{ at: execution.at, message: execution.what }];
      return {
        ...({ severity: 'high', confidence, evidence } as const),
        what: `${quoted(run.job.id)} runs code of it next to ${powers}`,
        hops: [...callHops(run), fetched, ...started],
      };
    });
}

function byPower(run: JobRun, repository: Repository): Reach {
  const privilege = privilegeOf(run, repository);
  const [gate] = privilege.gates;
  const power = powerOf(privilege);
  if (gate?.isProof === true) {
    const evidence = [`${quoted(run.job.id)} ${gate.hop.message}`];
    return { ...nothing, what: 'those of its jobs that hold something ask first', evidence };
  }
  if (power === 'none') return nothing;
  const confidence = power === 'unknown' ? 'low' : 'high';
  const hops = [...callHops(run), ...powersOf(privilege)];
  return {
    severity: gate === undefined && power !== 'weak' ? 'medium' : 'low',
    confidence,
    what: `${quoted(run.job.id)} has ${describePowers(privilege) ?? 'nothing'}`,
    hops: gate === undefined ? hops : [gate.hop, ...hops],
    evidence: evidenceFor(privilege, run),
  };
}

function evidenceFor(
  { gates: [gate], defaultToken }: Privilege,
  { job }: JobRun,
): readonly string[] {
  const evidence: string[] = [];
  if (gate !== undefined) evidence.push(`${quoted(job.id)} ${gate.hop.message}; that is no proof`);
  if (defaultToken !== undefined) evidence.push(`${quoted(job.id)} ${defaultToken.message}`);
  return evidence;
}
