import { indexActions } from '../../facts/index-actions.ts';
import type { Registry } from '../../facts/registries.ts';
import type { Repository, ScalarNode } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { inputOf } from '../input-of.ts';
import type { JobRun } from '../runs/job-run.ts';
import { plannedSteps } from '../runs/planned-steps.ts';
import type { RunStep } from '../runs/run-step.ts';
import { valuesIn } from '../scenario/values-in.ts';
import type { CommandLine } from '../shell/commands-in.ts';
import { variablesIn } from './variables-in.ts';

/** What may name the index that a step publishes to. */
export interface IndexSite {
  readonly site: RunStep;
  readonly run: JobRun;
  readonly repository: Repository;
  /** The arguments of each call of the command. */
  readonly calls: readonly CommandLine[];
  /** Inputs of the action. */
  readonly inputs: readonly string[];
}

type Index = 'public' | 'other' | 'unknown';

/** Whether a step publishes to the public index of a registry: one call that does is enough. */
export function indexOf(registry: Registry, where: IndexSite): Index {
  const { calls } = where;
  if (calls.length === 0) return told(registry, byInputs(where)) ?? byDefault(registry, where);
  const each = calls.map(
    (args) => told(registry, byOptions(registry, args)) ?? byDefault(registry, where),
  );
  return each.find((one) => one === 'public') ?? each.find((one) => one === 'unknown') ?? 'other';
}

/** undefined when nothing is said. */
function told({ hosts }: Registry, texts: readonly string[]): Index | undefined {
  const indexes = texts.filter((text) => text.trim() !== '').map((text) => toIndex(text, hosts));
  return (
    indexes.find((one) => one === 'other') ?? indexes.find((one) => one === 'unknown') ?? indexes[0]
  );
}

function toIndex(text: string, hosts: readonly string[]): Index {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z+]+:\/*/, '')
    .replace(/[/:].*$/, '');
  if (hosts.includes(host)) return 'public';
  // A variable, or the placeholder of an expression.
  return /[$%]|^_+$/.test(host) ? 'unknown' : 'other';
}

function byInputs({ site, inputs }: IndexSite): readonly string[] {
  return inputs.flatMap((name) => {
    const input = inputOf(site.step, name.toLowerCase());
    if (input === undefined) return [];
    const { values, open } = valuesIn(input, site.frame, site.step);
    return open ? [...values, '$'] : values;
  });
}

function byOptions({ indexOptions }: Registry, args: CommandLine): readonly string[] {
  return args.flatMap((word, index) => {
    if (indexOptions.includes(word)) return [args[index + 1] ?? ''];
    const option = indexOptions.find((name) => word.startsWith(`${name}=`));
    return option === undefined ? [] : [word.slice(option.length + 1)];
  });
}

function byDefault(registry: Registry, where: IndexSite): Index {
  const variables = variablesIn(where.site);
  const named = registry.indexVariables.flatMap((name) => held(name, variables)?.value ?? []);
  if (isGitHubs(registry, variables)) return 'other';
  return told(registry, named) ?? told(registry, byEarlierStep(registry, where)) ?? 'public';
}

/** The job's own token is good for GitHub's own registry only. */
function isGitHubs({ tokens }: Registry, variables: ReturnType<typeof variablesIn>): boolean {
  return variables.some((level) =>
    tokensIn(level, tokens).some(
      ([name, value]) => held(name, variables) === value && isOwnToken.test(value.value),
    ),
  );
}

const isOwnToken = /^\s*\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}\s*$/i;

function held(name: string, variables: ReturnType<typeof variablesIn>): ScalarNode | undefined {
  return variables.find((level) => level.has(name))?.get(name);
}

type Level = ReturnType<typeof variablesIn>[number];
type Tokens = readonly (readonly [name: string, value: ScalarNode])[];

const tokensKnown = new WeakMap<Level, Map<RegExp, Tokens>>();

/** The variables of one level that are named like tokens of a registry. */
function tokensIn(level: Level, pattern: RegExp): Tokens {
  const known = tokensKnown.get(level) ?? new Map<RegExp, Tokens>();
  tokensKnown.set(level, known);
  const found =
    known.get(pattern) ?? [...level].filter(([name]) => pattern.test(name.toUpperCase()));
  known.set(pattern, found);
  return found;
}

/** The last action before it that sets the index for the rest of the job. */
function byEarlierStep({ name }: Registry, { site, run, repository }: IndexSite) {
  const earlier = plannedSteps(run.job, repository).steps.filter(({ order }) => order < site.order);
  const last = earlier.findLast(({ step }) => setting(step, name) !== undefined);
  return last === undefined ? [] : [setting(last.step, name) ?? ''];
}

function setting(step: RunStep['step'], registry: string): string | undefined {
  const action = indexActions.get(actionName(step.uses) ?? '');
  return action?.registry === registry ? inputOf(step, action.input)?.value : undefined;
}
