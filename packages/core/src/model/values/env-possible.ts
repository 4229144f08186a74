import { anything, type Possible } from '../expression/possible.ts';
import type { Step } from '../workflow/types.ts';
import { asMap, type YamlNode } from '../yaml/index.ts';
import type { Reading } from './types.ts';

/**
 * What an environment variable can hold: the step's own, else the job's, else the workflow's. A job's or
 * workflow's value that a script of the job may replace through GITHUB_ENV is not known.
 */
export function envPossible(name: string, reading: Reading): Possible {
  const { job, step } = reading;
  const own = entryOf(step?.env, name);
  if (own !== undefined) return possible(own, { ...reading, step: undefined });
  if (job === undefined || job.steps.some((other) => replaces(other, name))) return anything;
  const inherited = entryOf(job.env, name) ?? entryOf(job.workflow.env, name);
  return inherited === undefined ? anything : possible(inherited, { ...reading, hidden: 'env' });
}

function entryOf(env: YamlNode | undefined, name: string): YamlNode | undefined {
  return asMap(env)?.get(name);
}

function possible(node: YamlNode, reading: Reading): Possible {
  return node.kind === 'scalar' ? reading.read(node, reading) : anything;
}

function replaces({ run, parallel }: Step, name: string): boolean {
  const script = run?.value ?? '';
  if (script.includes('GITHUB_ENV') && script.includes(name)) return true;
  return parallel.some((step) => replaces(step, name));
}
