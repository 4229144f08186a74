import { askedMode } from '../../analysis/caches/asked-mode.ts';
import type { CacheAccess } from '../../analysis/caches/cache-access.ts';
import type { CacheUse } from '../../analysis/caches/cache-use.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { Membership } from '../../analysis/release-path/membership.ts';
import { callHops } from '../../analysis/runs/call-hops.ts';
import { describeScenario } from '../../analysis/scenario/describe-scenario.ts';
import { confidenceFor, finding, type Severity, weightOf } from '../../engine/index.ts';
import type { Candidate } from './candidate.ts';

/** What a client of the cache in a release path amounts to; undefined when the cache service keeps it off. */
export function judgeUse(
  use: CacheUse,
  member: Membership,
  access: CacheAccess,
): Candidate | undefined {
  const restores = use.restores !== 'no' && access.restores !== 'no';
  const saves = use.saves !== 'no' && access.saves !== 'no';
  if (!restores && !saves) return undefined;
  const asked = askedMode(member.run, use.site)?.value.trim();
  const isAsked = asked === 'none' || asked === (restores ? 'write-only' : 'read');
  const severity = severityOf(restores, isAsked && use.isObedient);
  const doubts = doubtsAbout(use, member, access);
  if (isAsked && !use.isObedient)
    doubts.push(`"ACTIONS_CACHE_MODE: ${asked}" may or may not keep this version of it off`);
  if (isAsked && use.isObedient)
    doubts.push(`"ACTIONS_CACHE_MODE: ${asked}" keeps it off, but nothing enforces that`);
  const confidence = confidenceFor(isAsked && use.isObedient ? 0 : doubts.length);
  const evidence = [
    ...use.because,
    ...doubts,
    `seen in a run for ${describeScenario(member.run.frame.scenario)}`,
  ];
  const related = [...callHops(member.run), ...(use.site?.via ?? []), ...member.chain];
  const verdict = finding(use.at, messageFor(use, member, restores), {
    severity,
    confidence,
    related,
    evidence,
  });
  const rank = weightOf({ severity, confidence }) * 100 - Math.min(related.length, 99);
  return { verdict, rank };
}

function severityOf(restores: boolean, isKeptOff: boolean): Severity {
  if (isKeptOff) return 'low';
  return restores ? 'high' : 'medium';
}

function doubtsAbout(
  { restores, saves, site }: CacheUse,
  member: Membership,
  access: CacheAccess,
): string[] {
  const doubts: string[] = [];
  if (!member.isCertain) doubts.push('that the job takes part in a release is likely, not certain');
  if (restores === 'maybe' || (restores === 'no' && saves === 'maybe'))
    doubts.push('whether it uses the cache cannot be decided here');
  if (site?.undecided !== undefined) doubts.push('an "if" on the way cannot be decided');
  if (access.restores === 'maybe') doubts.push('"cache-mode" cannot be decided');
  return doubts;
}

function messageFor(
  { name, remedy }: CacheUse,
  { run, isSeed }: Membership,
  restores: boolean,
): string {
  const job = quoted(run.job.id);
  const role = isSeed ? 'which releases' : 'which hands something to a release';
  const off = remedy === undefined ? '' : `, or use it here with ${remedy}`;
  const todo = `set "cache-mode: none" on the job${off}`;
  return restores
    ? `${name} restores a cache in ${job}, ${role}: whoever gets to write that cache decides what is released; ${todo}`
    : `${name} saves a cache in ${job}, ${role}: what is left there outlives the release and is run elsewhere; ${todo}`;
}
