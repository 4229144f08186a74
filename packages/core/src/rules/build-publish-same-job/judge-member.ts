import type { Privilege } from '../../analysis/privilege/privilege.ts';
import { privilegeOf } from '../../analysis/privilege/privilege-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { Membership } from '../../analysis/release-path/membership.ts';
import { actsByScenario } from '../../analysis/releases/acts-by-scenario.ts';
import { buildOf } from '../../analysis/releases/build-of.ts';
import { makesPublic } from '../../analysis/releases/makes-public.ts';
import type { ReleaseAct } from '../../analysis/releases/release-act.ts';
import { releaseActs } from '../../analysis/releases/release-acts.ts';
import { callHops } from '../../analysis/runs/call-hops.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import type { Hop } from '../../analysis/runs/run-step.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import type { Repository } from '../../model/index.ts';

/** What is said of a job that takes part in a release, builds, and holds what it takes to publish. */
export function judgeMember(
  { run, chain, isCertain, isSeed }: Membership,
  repository: Repository,
): readonly FindingVerdict[] {
  if (run.job.call !== undefined) return [];
  const acts = releaseActs(run, repository);
  const powers = powersOf(privilegeOf(run, repository));
  const build = powers.length === 0 ? undefined : buildOf(run, repository);
  if (build === undefined) return [];
  const publishing = acts.filter(({ kind, stage }) => kind !== 'attest' && stage !== 'draft');
  // What only runs in the environment of a release may do anything there.
  if (publishing.length === 0 && isSeed && !isAttesting(acts, run, repository)) return [];
  const [first, ...others] = powers;
  const holds = [first?.message, others.length === 0 ? undefined : `${others.length} more`];
  return [
    finding(
      run.job.key,
      messageFor(run.job.id, build, {
        publishing,
        holds: holds.filter((one) => one !== undefined).join(', '),
      }),
      {
        severity: publishing.length > 0 ? 'medium' : 'low',
        confidence: isCertain ? 'high' : 'medium',
        related: [...callHops(run), build, ...powers.slice(0, shown), ...chain],
      },
    ),
  ];
}

/** What is attested and never published is a test. */
function isAttesting(
  acts: readonly ReleaseAct[],
  { frame }: JobRun,
  repository: Repository,
): boolean {
  const all = actsByScenario(repository).get(frame.scenario) ?? [];
  return acts.some(({ kind }) => kind === 'attest') && all.some(makesPublic);
}

const shown = 5;

/** What another job, another day or another repository would know again; comments and checks are none of it. */
const strong = new Set(['*', 'contents', 'packages', 'actions', 'attestations']);

function powersOf({ secrets, identity, writes }: Privilege): readonly Hop[] {
  const writing = writes.filter(({ scope }) => strong.has(scope));
  return [...new Set([...(identity === undefined ? [] : [identity]), ...secrets, ...writing])];
}

interface Held {
  readonly publishing: readonly ReleaseAct[];
  readonly holds: string;
}

function messageFor(id: string, build: Hop, { publishing, holds }: Held): string {
  const [act] = publishing;
  if (act === undefined)
    return `${quoted(id)} builds what is released (it ${build.message}) and ${holds}: any package, plug-in or script that runs in the build can use that; give a job that builds nothing but "contents: read"`;
  const rest = `any package, plug-in or script that runs in the build can publish in its place; build in a job with nothing but "contents: read", and hand what it makes to a job that only publishes`;
  if (build.at === act.hop.at)
    return `${quoted(id)} builds and publishes in one step (it ${act.hop.message}), and ${holds}: ${rest}`;
  return `${quoted(id)} builds (it ${build.message}) and publishes (it ${act.hop.message}), and ${holds}: ${rest}`;
}
