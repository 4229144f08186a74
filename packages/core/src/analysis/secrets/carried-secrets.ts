import {
  type Action,
  asMap,
  asScalar,
  entriesOf,
  type MapEntry,
  type Repository,
  type ScalarNode,
  type StepSite,
} from '../../model/index.ts';
import { callersOf } from '../callers-of.ts';
import { type ContextRead, contextReads } from '../context-reads.ts';
import { passesOn } from '../passes-on.ts';
import { quoted } from '../quoted.ts';
import type { CarriedSecret } from './carried-secret.ts';
import { tokenName } from './token-name.ts';

const cache = new WeakMap<ScalarNode, readonly CarriedSecret[]>();
const contexts = ['secrets', 'github', 'env', 'inputs'];

/**
 * The secrets that the expressions of a scalar become, named there or held by a variable of `env` or an input of a
 * local action. Values that a script hands on are not followed.
 */
export function carriedSecrets(
  scalar: ScalarNode,
  site: StepSite,
  repository: Repository,
): readonly CarriedSecret[] {
  const known = cache.get(scalar);
  if (known !== undefined) return known;
  // Actions can use each other in a circle.
  cache.set(scalar, []);
  const found = contextReads(scalar, contexts)
    .filter(({ tree, around }) => passesOn(tree, around))
    .flatMap((read) => carriedBy(read, { site, repository }) ?? []);
  cache.set(scalar, found);
  return found;
}

interface Work {
  readonly site: StepSite;
  readonly repository: Repository;
}

function carriedBy(read: ContextRead, work: Work): CarriedSecret | undefined {
  const { context, kind, name, at, expression } = read;
  const here = { at, expression, hops: [] };
  if (context === 'secrets') return { ...here, name };
  if (kind !== 'named') return undefined;
  if (context === 'github') return name === 'TOKEN' ? { ...here, name: tokenName } : undefined;
  const held = context === 'env' ? inVariable(name, work) : inInput(name, work);
  return held && { ...held, at, expression };
}

/** What a variable holds, by the nearest `env` that sets it; a local action sees those of the steps that use it. */
function inVariable(name: string, { site, repository }: Work): CarriedSecret | undefined {
  const { step, owner } = site;
  const levels = owner.kind === 'job' ? [step.env, owner.env, owner.workflow.env] : [step.env];
  const entry = levels.map((level) => entryIn(entriesOf(level), name)).find((found) => found);
  if (entry !== undefined) return heldIn(entry, { site, repository });
  if (owner.kind === 'job') return undefined;
  const inCaller = (caller: StepSite) => inVariable(name, { site: caller, repository });
  return once(owner, `env.${name}`, () => worst(callersOf(owner, repository).map(inCaller)));
}

/** What an input of a local action holds. A called workflow is given secrets in no other way than as secrets. */
function inInput(name: string, { site, repository }: Work): CarriedSecret | undefined {
  const { owner } = site;
  if (owner.kind === 'job') return undefined;
  return once(owner, `inputs.${name}`, () => {
    const given = callersOf(owner, repository).map((caller) => {
      const entry = entryIn(caller.step.with, name);
      return entry && heldIn(entry, { site: caller, repository });
    });
    const input = entryIn(owner.inputs, name);
    const preset = asMap(input?.value)?.entry('default');
    return worst([
      ...given,
      input && preset && heldIn({ ...preset, key: input.key }, { site, repository }),
    ]);
  });
}

function entryIn(entries: readonly MapEntry[], name: string): MapEntry | undefined {
  return entries.find(({ key }) => key.value.toUpperCase() === name);
}

/** The worst of what a value carries, with the value as its last hop. */
function heldIn({ key, value }: MapEntry, { site, repository }: Work): CarriedSecret | undefined {
  const scalar = asScalar(value);
  const found = scalar && worst(carriedSecrets(scalar, site, repository));
  if (found === undefined) return undefined;
  const what = found.name === '' ? 'secrets' : `the secret ${quoted(found.name)}`;
  return {
    ...found,
    hops: [...found.hops, { at: found.at, message: `${quoted(key.value)} holds ${what}` }],
  };
}

/** Any other than the job's own token, which ends with the job. */
function worst(found: readonly (CarriedSecret | undefined)[]): CarriedSecret | undefined {
  const carried = found.filter((one) => one !== undefined);
  return carried.find(({ name }) => name !== tokenName) ?? carried[0];
}

const asked = new WeakMap<Action, Map<string, CarriedSecret | undefined>>();

/** One answer for an action; none while it is looked for, since actions can use each other in a circle. */
function once(
  action: Action,
  question: string,
  answer: () => CarriedSecret | undefined,
): CarriedSecret | undefined {
  const answers = asked.get(action) ?? new Map<string, CarriedSecret | undefined>();
  asked.set(action, answers);
  if (answers.has(question)) return answers.get(question);
  answers.set(question, undefined);
  const found = answer();
  answers.set(question, found);
  return found;
}
