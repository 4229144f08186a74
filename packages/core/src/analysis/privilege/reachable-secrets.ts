import { asMap } from '../../model/index.ts';
import { quoted } from '../quoted.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Hop } from '../runs/run-step.ts';
import { everySecretUse } from '../secrets/every-secret-use.ts';
import { inheritedSecrets } from '../secrets/inherited-secrets.ts';
import { secretReads } from '../secrets/secret-reads.ts';
import type { SecretRead } from '../secrets/secret-use.ts';
import { secretUses } from '../secrets/secret-uses.ts';

/** The secrets that a job is given, its own token not among them: one hop a name. */
export function reachableSecrets(run: JobRun): readonly Hop[] {
  const found = new Map<string, Hop>();
  const { cut } = everySecretUse(run.job.workflow);
  if (cut !== undefined) run.budget.cut.add(cut);
  for (const read of secretUses(run.job)) {
    if (!found.has(read.name) && isGiven(read, run)) found.set(read.name, toHop(read));
  }
  const inherited = inheritedSecrets(run.job);
  // What the jobs of a local workflow do with them is theirs.
  if (inherited !== undefined && run.callee === undefined && isGivenAny(run)) {
    return [...found.values(), { at: inherited, message: 'hands over every secret' }];
  }
  return [...found.values()];
}

function toHop({ at, kind, name }: SecretRead): Hop {
  if (kind === 'named') return { at, message: `is given the secret ${quoted(name)}` };
  return { at, message: 'is given every secret' };
}

type Read = Pick<SecretRead, 'kind' | 'name'>;

/** Whether a name stands for a secret of the repository: a called workflow has what its caller hands over. */
function isGiven({ kind, name }: Read, run: JobRun): boolean {
  if (name === 'GITHUB_TOKEN') return false;
  const { caller } = run;
  if (caller === undefined) return true;
  if (inheritedSecrets(caller.job) !== undefined) return isGiven({ kind, name }, caller);
  const handed = asMap(caller.job.call?.secrets)?.entries ?? [];
  return handed
    .filter(({ key }) => kind !== 'named' || key.value.toUpperCase() === name)
    .some(({ value }) => value.kind === 'scalar' && isAnyGiven(secretReads(value), caller));
}

function isAnyGiven(reads: readonly SecretRead[], run: JobRun): boolean {
  return reads.some((read) => isGiven(read, run));
}

/** Whether there is anything to inherit. */
function isGivenAny(run: JobRun): boolean {
  return isGiven({ kind: 'all', name: '' }, run);
}
