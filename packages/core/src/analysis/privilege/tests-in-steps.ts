import { eventTrust } from '../../facts/event-trust.ts';
import type { Place, Repository, Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { inputOf } from '../input-of.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { RunStep } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { conditionGate } from './condition-gate.ts';
import type { Gate } from './privilege.ts';

/** Where the steps of a job seem to ask who started it: nobody here runs them, so that none is a proof. */
export function testsInSteps(run: JobRun, repository: Repository): readonly Gate[] {
  const known = cache.get(run) ?? find(run, repository);
  cache.set(run, known);
  return known;
}

const cache = new WeakMap<JobRun, readonly Gate[]>();

function find(run: JobRun, repository: Repository): readonly Gate[] {
  const { source, start, end } = run.job.node;
  if (!hint.test(source.text.slice(start, end))) return [];
  const [first] = stepsIn(run, repository, isOfInterest).flatMap((site) => testIn(site) ?? []);
  return first === undefined ? [] : [first];
}

const hint =
  /association|actor|sender|login|label|permission|collaborator|membership|head\.repo|command/i;

const scriptTest =
  /\bcollaborators\/|getCollaboratorPermissionLevel|checkCollaborator|author_?association|\bmemberships?\/|checkMembership|getMembership|\bORG_MEMBERS?\b/i;

function isOfInterest({ if: condition, run, uses }: Step): boolean {
  return condition !== undefined || run !== undefined || uses?.kind === 'repository';
}

function testIn({ step, frame }: RunStep): Gate | undefined {
  const at = testedBy(step);
  if (at !== undefined) {
    const message = 'seems to ask for a role in a step';
    return { kind: 'elsewhere', hop: { at, message }, isProof: false };
  }
  const [gate] = step.if === undefined ? [] : conditionGate(step.if, frame);
  if (gate === undefined) return undefined;
  const message = `${gate.hop.message}, for one step`;
  return { kind: 'elsewhere', hop: { at: gate.hop.at, message }, isProof: false };
}

function testedBy(step: Step): Place | undefined {
  if (eventTrust.testers.has(actionName(step.uses) ?? '')) return step.uses?.at;
  const script = step.run ?? inputOf(step, 'script');
  return script !== undefined && scriptTest.test(script.value) ? script : undefined;
}
