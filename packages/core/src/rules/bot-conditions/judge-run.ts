import { maySay } from '../../analysis/conditions/may-say.ts';
import { conditionGate } from '../../analysis/privilege/condition-gate.ts';
import { gatesOf } from '../../analysis/privilege/gates-of.ts';
import type { Gate } from '../../analysis/privilege/privilege.ts';
import { callHops } from '../../analysis/runs/call-hops.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import type { Hop, RunStep } from '../../analysis/runs/run-step.ts';
import { stepsIn } from '../../analysis/runs/steps-in.ts';
import {
  type Confidence,
  type FindingVerdict,
  finding,
  type Severity,
} from '../../engine/index.ts';
import { eventTrust } from '../../facts/event-trust.ts';
import { conditionOf, placeIn, type Repository, type Step } from '../../model/index.ts';
import type { BotTest } from './bot-test.ts';
import { messageFor } from './message-for.ts';
import { namesAuthor } from './names-author.ts';
import { mayTestBots, type PlacedTest, testsOf } from './tests-of.ts';

export interface Setting {
  readonly repository: Repository;
  readonly isStrict: boolean;
}

/** The tests for bots in one run of a job, and in the steps and local actions it goes through. */
export function judgeRun(run: JobRun, setting: Setting): readonly FindingVerdict[] {
  const { event } = run.frame.scenario;
  // What outsiders cannot cause is done by whoever the actor is.
  if (event !== undefined && !eventTrust.outsiders.has(event)) return [];
  const sites = stepsIn(run, setting.repository, mayTest).filter(
    (site) => testsOf(site).length > 0,
  );
  return [undefined, ...sites].flatMap((site) =>
    testsOf(site ?? run.job).flatMap((found) => judge(found, { run, site, ...setting })),
  );
}

function mayTest({ node }: Step): boolean {
  return maySay(node, mayTestBots);
}

interface Where extends Setting {
  readonly run: JobRun;
  readonly site: RunStep | undefined;
}

function judge(found: PlacedTest, where: Where): readonly FindingVerdict[] {
  const { test, placed } = found;
  if (test.isBacked || isBackedAround(where) || (!test.grants && !where.isStrict)) return [];
  const gate = proofFor(found, where);
  const severity = severityOf(found, where, gate);
  if (!test.grants && severity !== 'high') return [];
  const { event } = where.run.frame.scenario;
  const extra = {
    severity: test.grants ? severity : ('low' as const),
    confidence: confidenceIn(test, event),
    evidence: [...doubtsAbout(test, event), ...(gate === undefined ? [] : [gate.message])],
    related: wayTo(where),
  };
  return [finding(placeIn(placed.expression, test.tree), messageFor(found, event), extra)];
}

function confidenceIn({ isAlone, kind }: BotTest, event: string | undefined): Confidence {
  if (event === undefined) return 'low';
  return isAlone && kind !== 'part' ? 'high' : 'medium';
}

function doubtsAbout({ isAlone }: BotTest, event: string | undefined): readonly string[] {
  const doubts: string[] = [];
  if (!isAlone) doubts.push('other tests stand beside it, of which this rule knows nothing');
  if (event === undefined)
    doubts.push('who calls this workflow, and for which event, is not known here');
  return doubts;
}

function severityOf({ placed }: PlacedTest, { run }: Where, gate: Hop | undefined): Severity {
  const { event } = run.frame.scenario;
  if (gate !== undefined) return 'low';
  if (event === undefined) return 'medium';
  // Their runs can only read, and get no secrets.
  if (eventTrust.capped.has(event) || event.startsWith('pull_request_review')) return 'low';
  if (ofTheirOwn.test(placed.expression.text)) return 'low';
  return /^(?:if|environment)$/.test(placed.key) ? 'high' : 'medium';
}

// Behind a review or a comment the actor is its author: nobody acted last on somebody else's work.
const ofTheirOwn =
  /workflow_run\.event\s*==\s*'(?:pull_request_review(?:_comment)?|issue_comment|discussion_comment)'/i;

/** What stops an outsider all the same. */
function proofFor({ placed }: PlacedTest, { run, site, repository }: Where): Hop | undefined {
  const own = site?.step.if;
  const gates = [...(own === undefined ? [] : conditionGate(own, site?.frame ?? run.frame))];
  // What chooses the environment is not stopped by it.
  const isOther = (kind: Gate['kind']) => kind !== placed.key;
  return [...gates, ...gatesOf(run, repository)].find(
    ({ kind, isProof }) => isProof && isOther(kind),
  )?.hop;
}

/** Whether the job, or a step that uses the action it stands in, asks for the author. */
function isBackedAround({ run, site }: Where): boolean {
  const users: RunStep[] = [];
  for (let one = site; one !== undefined; one = one.user) users.push(one);
  const conditions = [run.job.if, ...users.map(({ step }) => step.if)];
  return conditions.some((condition) => {
    const tree = condition && conditionOf(condition).tree;
    return tree !== undefined && namesAuthor(tree);
  });
}

function wayTo({ run, site }: Where): readonly Hop[] {
  const { trigger, event } = run.frame.scenario;
  const start =
    trigger === undefined || event === undefined
      ? []
      : [{ at: trigger.at, message: `starts for "${event}", which outsiders can cause` }];
  return [...start, ...callHops(run), ...(site?.via ?? [])];
}
