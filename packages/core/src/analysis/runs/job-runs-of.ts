import type { Job, Possible, Repository, Workflow } from '../../model/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { truthIn } from '../scenario/truth-in.ts';
import { callInputs } from './call-inputs.ts';
import type { JobRun } from './job-run.ts';
import { localWorkflow } from './local-workflow.ts';
import type { RunBudget } from './run-budget.ts';

// GitHub allows ten levels of called workflows.
const maxDepth = 10;

/** The jobs that one start of a workflow can run, with those of the local workflows that they call. */
export function jobRunsOf(start: RunStart): readonly JobRun[] {
  const { root, isFirst, budget } = start;
  budget.jobs -= root.jobs.length;
  const [first] = root.jobs;
  // One kind of run is always looked at: it costs no more than the file is long.
  if (budget.jobs < 0 && !isFirst) {
    if (first !== undefined) budget.cut.add(first);
    return [];
  }
  return expand(root, { ...start, inputs: undefined, caller: undefined });
}

interface RunStart {
  readonly root: Workflow;
  readonly scenario: Scenario;
  /** No other kind of run of this workflow was looked at before. */
  readonly isFirst: boolean;
  readonly repository: Repository;
  readonly budget: RunBudget;
}

interface Start extends RunStart {
  readonly inputs: ReadonlyMap<string, Possible> | undefined;
  readonly caller: JobRun | undefined;
}

function expand(workflow: Workflow, start: Start): readonly JobRun[] {
  const peers: JobRun[] = [];
  for (const job of workflow.jobs) {
    const run = toRun(job, peers, start);
    if (run !== undefined) peers.push(run);
  }
  return peers;
}

/** undefined when the job cannot run in this scenario. */
function toRun(job: Job, peers: readonly JobRun[], start: Start): JobRun | undefined {
  const { root, scenario, repository, inputs, caller, budget } = start;
  const frame = { scenario, job, action: undefined, inputs };
  if (truthIn(job.if, frame) === false) return undefined;
  const callee = job.call === undefined ? undefined : localWorkflow(job.call.uses, repository);
  let callees: readonly JobRun[] | undefined;
  const run: JobRun = {
    ...{ job, frame, root, caller, peers, callee, budget },
    get callees() {
      callees ??= calleesOf(run, start);
      return callees;
    },
  };
  return run;
}

function calleesOf(run: JobRun, start: Start): readonly JobRun[] {
  const { callee, job, frame, caller } = run;
  if (callee === undefined || job.call === undefined) return [];
  start.budget.jobs -= callee.jobs.length;
  if (start.budget.jobs < 0 || depthOf(caller) >= maxDepth) {
    start.budget.cut.add(job);
    return [];
  }
  return expand(callee, { ...start, inputs: callInputs(job.call, callee, frame), caller: run });
}

function depthOf(run: JobRun | undefined): number {
  let depth = 0;
  for (let one = run; one !== undefined; one = one.caller) depth += 1;
  return depth;
}
