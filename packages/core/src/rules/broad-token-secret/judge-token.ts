import { privilegeOf } from '../../analysis/privilege/privilege-of.ts';
import { checkoutsIn } from '../../analysis/pull-request-code/checkouts-in.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import { writtenAs } from '../../analysis/secrets/written-as.ts';
import { finding, type Severity, type Verdict } from '../../engine/index.ts';
import type { Job, Repository } from '../../model/index.ts';
import type { TokenUse } from './token-use.ts';

interface Scene {
  readonly job: Job;
  /** The job in every kind of run. */
  readonly runs: readonly JobRun[];
  readonly repository: Repository;
}

/** One finding for a secret in a job, where it is used first or for another repository. */
export function* judgeToken(uses: readonly TokenUse[], scene: Scene): Iterable<Verdict> {
  const main = uses.find(({ elsewhere }) => elsewhere !== undefined) ?? uses[0];
  if (main === undefined) return;
  const rest = uses.filter((one) => one !== main);
  const { use, how } = main;
  const what = `${quoted(writtenAs(use))}, ${how}, is a stored token: it can do what its owner can, in every repository, until somebody revokes it`;
  yield finding(use.at, `${what}; ${adviceFor(main, scene)}`, {
    severity: severityOf(main, scene),
    confidence: main.isCertain ? 'high' : 'medium',
    related: rest.map((other) => ({ at: other.use.at, message: `also ${other.how}` })),
    evidence: main.isCertain ? [] : ['only the name of the secret says that it is for GitHub'],
  });
}

function adviceFor({ elsewhere }: TokenUse, { job }: Scene): string {
  if (elsewhere === undefined)
    return 'take "github.token" with the permissions that the job needs, or, where its push or pull request has to start workflows or to pass a protected branch, a token of a GitHub App ("actions/create-github-app-token")';
  const where = elsewhere === '' ? 'the other repository' : quoted(elsewhere);
  const app = `a token of a GitHub App that is narrowed to ${where}`;
  return job.environment === undefined
    ? `take ${app}, and keep its key in an environment that this job names`
    : `take ${app}`;
}

/** Where outsiders start the job it is bait: for what they bring along, or for what is far away. */
function severityOf({ elsewhere }: TokenUse, { job, runs, repository }: Scene): Severity {
  if (job.environment !== undefined) return 'low';
  const isBait = runs.some(
    (run) =>
      isUngated(run, repository) &&
      (elsewhere !== undefined || checkoutsIn(run, repository).length > 0),
  );
  return isBait ? 'high' : 'medium';
}

/** A test in a script is no proof, but somebody thought of it. */
function isUngated(run: JobRun, repository: Repository): boolean {
  const { isOpen, isCapped, gates } = privilegeOf(run, repository);
  return isOpen && !isCapped && gates.length === 0;
}
