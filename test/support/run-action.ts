import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { makeTree } from './make-tree.ts';
import { runProgram } from './run-program.ts';

export interface ActionRun {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface ActionOptions {
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs an action as a runner does: its inputs with their defaults, its files, and nothing else. */
export function runAction(
  name: string,
  { workspace, inputs = {}, env = {} }: ActionOptions,
): ActionRun {
  const home = makeTree({ output: '', summary: '' });
  mkdirSync(join(home, 'temp'));
  const { inputs: declared = {} } = parse(readFileSync(`actions/${name}/action.yml`, 'utf8'));
  const given = Object.keys(declared).map((input) => {
    const value = inputs[input] ?? declared[input].default ?? '';
    return [`INPUT_${input.toUpperCase()}`, value];
  });
  const { status, stdout, stderr } = runProgram(`actions/${name}`, {
    cwd: workspace,
    env: {
      GITHUB_OUTPUT: join(home, 'output'),
      GITHUB_STEP_SUMMARY: join(home, 'summary'),
      GITHUB_WORKSPACE: workspace,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      RUNNER_TEMP: join(home, 'temp'),
      ...Object.fromEntries(given),
      ...env,
    },
  });
  return {
    status,
    log: stdout + stderr,
    outputs: toOutputs(readFileSync(join(home, 'output'), 'utf8')),
    summary: readFileSync(join(home, 'summary'), 'utf8'),
  };
}

/** `name<<delimiter`, the value, the delimiter. */
function toOutputs(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}
