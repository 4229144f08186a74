import { isMap, type YAMLMap } from 'yaml';

/** A job that has succeeded in an earlier attempt of the run: GitHub does not run it again, and knows what it gave. */
export interface Kept {
  readonly id: string;
  /** `toJSON(steps)` at its end; undefined of a job without outputs. */
  readonly steps: Steps | undefined;
}

export type Steps = Readonly<
  Record<string, { readonly outputs?: Readonly<Record<string, string>> }>
>;

/** In place of its steps, what came of them. */
export function keepJob(job: YAMLMap, { steps = {} }: Kept): void {
  const outputs = job.get('outputs');
  if (isMap(outputs))
    for (const pair of outputs.items) pair.value = outputOf(`${outputs.get(pair.key)}`, steps);
  for (const key of ['if', 'environment']) job.delete(key);
  job.set('steps', [{ name: 'Kept of an earlier attempt (test)', run: 'true' }]);
}

function outputOf(expression: string, steps: Steps): string {
  const [, step = '', name = ''] =
    /^\$\{\{\s*steps\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}$/.exec(expression) ?? [];
  if (step === '')
    throw new Error(`cannot keep the output "${expression}": it is no output of a step`);
  return steps[step]?.outputs?.[name] ?? '';
}
