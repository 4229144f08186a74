import { describePowers } from '../../analysis/privilege/describe-powers.ts';
import { powerOf } from '../../analysis/privilege/power-of.ts';
import { powersOf } from '../../analysis/privilege/powers-of.ts';
import type { Gate, Privilege } from '../../analysis/privilege/privilege.ts';
import { privilegeOf } from '../../analysis/privilege/privilege-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import { startHops } from '../../analysis/runs/start-hops.ts';
import {
  type Confidence,
  type FindingVerdict,
  finding,
  type Severity,
} from '../../engine/index.ts';
import type { Repository } from '../../model/index.ts';
import { commentsBefore } from './comments-before.ts';
import { isCommentEvent } from './is-comment-event.ts';

const maxPowers = 6;

/** What is said of a job that the words of anybody start; undefined when it holds nothing or asks who it is. */
export function judgeJob(run: JobRun, repository: Repository): FindingVerdict | undefined {
  const { event = '' } = run.frame.scenario;
  const upstream = event === 'workflow_run' ? commentsBefore(run, repository) : [];
  if (!isCommentEvent(event) && upstream.length === 0) return undefined;
  // The jobs of a local workflow are judged by themselves.
  if (run.callee !== undefined) return undefined;
  const privilege = privilegeOf(run, repository);
  const [gate] = privilege.gates;
  if (gate?.isProof === true) return undefined;
  const grade = gradeOf(privilege, gate);
  if (grade === undefined) return undefined;
  return finding(run.job.key, messageFor(run, privilege, event), {
    ...grade,
    related: [
      ...upstream,
      ...startHops(run),
      ...(gate === undefined ? [] : [gate.hop]),
      ...powersOf(privilege).slice(0, maxPowers),
    ],
    evidence: evidenceFor(event, privilege, gate),
  });
}

function gradeOf(
  privilege: Privilege,
  gate: Gate | undefined,
): { readonly severity: Severity; readonly confidence: Confidence } | undefined {
  switch (powerOf(privilege)) {
    case 'strong':
      return { severity: gate === undefined ? 'medium' : 'low', confidence: 'high' };
    case 'weak':
      return { severity: gate === undefined ? 'low' : 'info', confidence: 'high' };
    case 'unknown':
      return { severity: gate === undefined ? 'low' : 'info', confidence: 'low' };
    case 'none':
      return undefined;
  }
}

function messageFor({ job }: JobRun, privilege: Privilege, event: string): string {
  const who = event === 'workflow_run' ? 'starts after a workflow that' : 'is a job that';
  const powers = describePowers(privilege) ?? 'nothing';
  return `${quoted(job.id)} ${who} anybody with an account can start, and has ${powers}: ask for the author's association in its "if", let an environment ask, or leave it to a GitHub App`;
}

function evidenceFor(
  event: string,
  { defaultToken }: Privilege,
  gate: Gate | undefined,
): readonly string[] {
  const evidence: string[] = [];
  if (gate !== undefined) evidence.push(`the job ${gate.hop.message}; that is no proof`);
  if (defaultToken !== undefined) evidence.push(`the job ${defaultToken.message}`);
  if (event.startsWith('pull_request_review'))
    evidence.push(
      'for a pull request of a fork the secrets are withheld; anybody can also review one of a member',
    );
  return evidence;
}
