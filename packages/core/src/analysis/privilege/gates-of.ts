import { eventTrust } from '../../facts/event-trust.ts';
import {
  asMap,
  type Repository,
  type ScalarNode,
  type Step,
  scalarsOf,
} from '../../model/index.ts';
import { neededRuns } from '../hand-over/needed-runs.ts';
import { inputOf } from '../input-of.ts';
import { quoted } from '../quoted.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Hop } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { valuesIn } from '../scenario/values-in.ts';
import { conditionGate } from './condition-gate.ts';
import type { Gate } from './privilege.ts';
import { testsInSteps } from './tests-in-steps.ts';

/** What stands between whoever causes the event and a job, the strongest first. */
export function gatesOf(run: JobRun, repository: Repository): readonly Gate[] {
  const { event, trigger } = run.frame.scenario;
  if (event === undefined || !eventTrust.outsiders.has(event)) return [];
  const own = [...byTypes(trigger), ...onTheWay(run)];
  if (own.some(({ isProof }) => isProof)) return own.sort(proofsFirst);
  return [...own, ...testsInSteps(run, repository), ...elsewhere(run, repository)];
}

function proofsFirst(one: Gate, other: Gate): number {
  return Number(other.isProof) - Number(one.isProof);
}

/** An event of whose kinds every one takes a role. */
function byTypes(trigger: JobRun['frame']['scenario']['trigger']): readonly Gate[] {
  const types = scalarsOf(asMap(trigger?.config)?.get('types'));
  const [at] = types;
  if (at === undefined || !types.every(({ value }) => eventTrust.memberTypes.has(value))) return [];
  const message = `starts only for what members do: ${quoted(types.map(({ value }) => value).join(', '))}`;
  return [{ kind: 'label', hop: { at, message }, isProof: true }];
}

/** The conditions and environments of a job and of the jobs that call it. */
function onTheWay(run: JobRun): readonly Gate[] {
  const known = ways.get(run) ?? findOnTheWay(run);
  ways.set(run, known);
  return known;
}

const ways = new WeakMap<JobRun, readonly Gate[]>();

function findOnTheWay(run: JobRun): readonly Gate[] {
  const above = run.caller === undefined ? [] : onTheWay(run.caller);
  const condition = run.job.if && conditionGate(run.job.if, run.frame);
  return [...above, ...(condition ?? []), ...byEnvironment(run)];
}

function byEnvironment({ job, frame }: JobRun): readonly Gate[] {
  const name = job.environment?.name;
  if (name === undefined || !canName(name, frame)) return [];
  const message = `waits for the environment ${quoted(name.value)}`;
  return [{ kind: 'environment', hop: { at: name, message }, isProof: true }];
}

/** An empty name is no environment. */
function canName(name: ScalarNode, frame: JobRun['frame']): boolean {
  const { values, open } = valuesIn(name, {
    ...frame,
    scenario: { ...frame.scenario, isFork: true },
  });
  return open ? values.every((value) => value !== '') : values.some((value) => value.trim() !== '');
}

/** A job that is skipped skips those that need it, unless they say otherwise: likely, and no proof. */
function elsewhere(run: JobRun, repository: Repository): readonly Gate[] {
  const before = new Set(neededOnTheWay(run));
  // A Set may grow while it is iterated.
  for (const needed of before) {
    const tests = [...onTheWay(needed), ...testsInSteps(needed, repository)].map(({ hop }) => hop);
    const [hop] = tests.length > 0 ? tests : answersFrom(needed, run, repository);
    if (hop === undefined) {
      if (before.size < maxBefore) for (const one of neededRuns(needed)) before.add(one);
      continue;
    }
    const message = `${quoted(needed.job.id)}, which it needs, ${hop.message}`;
    return [{ kind: 'elsewhere', hop: { at: hop.at, message }, isProof: false }];
  }
  return [];
}

// Whoever is asked stands near; long chains of needs are generated.
const maxBefore = 100;

function neededOnTheWay(run: JobRun): readonly JobRun[] {
  const own = neededRuns(run);
  return run.caller === undefined ? own : [...own, ...neededOnTheWay(run.caller)];
}

/** A script in a file, on whose answer a condition waits, may ask for anything. */
function answersFrom(needed: JobRun, run: JobRun, repository: Repository): readonly Hop[] {
  if (!isAsked(needed.job.id.toLowerCase(), run)) return [];
  return stepsIn(needed, repository, isAction).flatMap(({ step }) => {
    const at = inputOf(step, 'script');
    const isHidden = at !== undefined && /\b(?:require|import)\(\s*['"`][.$]/.test(at.value);
    return isHidden ? [{ at, message: 'runs a script in a file, which may ask for a role' }] : [];
  });
}

function isAction({ uses }: Step): boolean {
  return uses !== undefined;
}

function isAsked(id: string, { job, caller }: JobRun): boolean {
  if (job.if?.value.toLowerCase().includes(`needs.${id}.outputs`) === true) return true;
  return caller !== undefined && isAsked(id, caller);
}
