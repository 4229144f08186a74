import type { Repository } from '../../model/index.ts';
import { publicationsIn } from '../publishing/publications-in.ts';
import { quoted } from '../quoted.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Hop } from '../runs/run-step.ts';
import { valuesIn } from '../scenario/values-in.ts';
import { tokenOf } from './token-of.ts';

/** Why a job is one that releases. */
interface Seed {
  readonly hops: readonly Hop[];
  readonly isCertain: boolean;
}

/** Environments that mark a release job, in lower case. */
type Environments = readonly string[];

/** The best reason why a job releases: it publishes, names a release environment, or runs for a release. */
export function seedOf(
  run: JobRun,
  environments: Environments,
  repository: Repository,
): Seed | undefined {
  const seeds = [...publicationsIn(run, repository), ...byEnvironment(run, environments)];
  const sure = seeds.find(({ isCertain }) => isCertain);
  if (sure !== undefined) return sure;
  const started = byTrigger(run);
  return started?.isCertain === true ? started : (seeds[0] ?? started);
}

function byEnvironment(run: JobRun, environments: Environments): readonly Seed[] {
  const name = run.job.environment?.name;
  if (name === undefined) return [];
  const { values, open } = valuesIn(name, run.frame);
  const named = values.find((value) => environments.includes(value.trim().toLowerCase()));
  if (named === undefined) return [];
  const message = `runs in the release environment ${quoted(named)}`;
  return [{ hops: [{ at: name, message }], isCertain: !open && values.length === 1 }];
}

function byTrigger(run: JobRun): Seed | undefined {
  const { event, ref, trigger } = run.frame.scenario;
  if (trigger === undefined || run.callee !== undefined) return undefined;
  if (event !== 'release' && !(event === 'push' && ref === 'tag' && isForTags(run)))
    return undefined;
  const token = tokenOf(run);
  if (token === undefined) return undefined;
  const what = event === 'release' ? 'releases' : 'pushed tags';
  return {
    hops: [
      { at: trigger.at, message: `starts for ${what}` },
      { at: token.at, message: `runs with ${token.what}` },
    ],
    isCertain: token.isCertain,
  };
}

/** `on: push` alone does not mean tags, unless a condition on the way speaks of them. */
function isForTags({ frame, job, caller }: JobRun): boolean {
  if (frame.scenario.isMeant || /tag/i.test(job.if?.value ?? '')) return true;
  return caller !== undefined && isForTags(caller);
}
