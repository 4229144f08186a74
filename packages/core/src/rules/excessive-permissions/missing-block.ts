import { isOnlyCallable } from '../../analysis/is-only-callable.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, lessSevere, type Severity, type Verdict } from '../../engine/index.ts';
import { isNever, type Job, type Workflow } from '../../model/index.ts';

/** A job for which nobody says what its token may do. */
export function missingInJob(job: Job): Verdict {
  const gives = job.call === undefined ? 'gets' : `hands ${quoted(job.call.uses.at.value.trim())}`;
  const isOff = isNever(job.if);
  return finding(
    job.key,
    `job ${quoted(job.id)} ${gives} the default token, since neither the job nor the workflow has "permissions": ${risk}; set "permissions: {}" for the workflow and give the job the scopes that it needs`,
    {
      severity: severityIn(job.workflow, 'medium'),
      confidence: isOff ? 'low' : 'medium',
      evidence: isOff
        ? [...evidence, 'The "if" of this job is always false, so that it does not run today']
        : evidence,
    },
  );
}

/** A workflow whose next job would get the default token, whatever its present jobs say. */
export function missingInWorkflow(workflow: Workflow): Verdict {
  const isEachJobNarrow = workflow.jobs.every(({ permissions }) => permissions !== undefined);
  return finding(
    workflow.node.entry('on')?.key ?? workflow.node,
    `the workflow has no "permissions", so that a job without its own gets the default token: ${risk}; set "permissions: {}" for the workflow and let each job widen it`,
    {
      severity: severityIn(workflow, isEachJobNarrow ? 'low' : 'medium'),
      confidence: 'medium',
      evidence,
    },
  );
}

/** The caller of a workflow that is only callable caps its token. */
function severityIn(workflow: Workflow, severity: Severity): Severity {
  return lessSevere(severity, isOnlyCallable(workflow) ? 1 : 0);
}

const risk = 'where that is the permissive one, any step can push code and publish packages';

/** https://github.blog/changelog/2023-02-02-github-actions-updating-the-default-github_token-permissions-to-read-only/ */
const evidence = [
  'The default is a setting of the repository or its organisation that no file shows; those created before February 2023 began with read and write',
];
