import { entriesOf, type ScalarNode, type Step, type StepOwner, valuesOf } from '@portcullis/core';

/** A variable of a step's environment whose value stands in the file. */
export interface EnvEntry {
  readonly value: string;
  readonly at: ScalarNode;
}

/**
 * What is known of a step's environment: its own `env`, the job's and the workflow's, the nearest first. What a script
 * of the job may replace through GITHUB_ENV is not.
 */
export function envOf(step: Step, owner: StepOwner): ReadonlyMap<string, EnvEntry> {
  const job = owner.kind === 'job' ? owner : undefined;
  const scope = owner.kind === 'job' ? { job: owner } : { action: owner };
  const known = new Map<string, EnvEntry | undefined>();
  for (const level of [step.env, job?.env, job?.workflow.env]) {
    for (const { key, value } of entriesOf(level).slice(0, mostEntries)) {
      if (known.has(key.value) || !/^[A-Za-z_]\w{0,99}$/.test(key.value)) continue;
      const isKept = level === step.env || !isReplaced(key.value, job?.steps ?? []);
      known.set(key.value, isKept && value.kind === 'scalar' ? entryOf(value, scope) : undefined);
    }
  }
  return new Map(
    [...known].flatMap(([name, entry]) => (entry === undefined ? [] : [[name, entry]])),
  );
}

const mostEntries = 256;

function entryOf(at: ScalarNode, scope: Parameters<typeof valuesOf>[1]): EnvEntry | undefined {
  const { values, open } = valuesOf(at, scope);
  const [value] = values;
  return values.length === 1 && !open && value !== undefined ? { value, at } : undefined;
}

function isReplaced(name: string, steps: readonly Step[]): boolean {
  return steps.some(({ run, parallel }) => {
    const text = run?.value ?? '';
    return (
      (text.includes('GITHUB_ENV') && new RegExp(`\\b${name}\\b`).test(text)) ||
      isReplaced(name, parallel)
    );
  });
}
