import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { makeTree } from './make-tree.ts';
import { type ProgramOptions, type ProgramRun, runProgram } from './run-program.ts';
import { startProgram } from './start-program.ts';

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
export function runAction(name: string, options: ActionOptions): ActionRun {
  const { home, program } = prepare(name, options);
  return toRun(home, runProgram(`actions/${name}`, program));
}

/** The same beside servers of the test. */
export async function startAction(name: string, options: ActionOptions): Promise<ActionRun> {
  const { home, program } = prepare(name, options);
  return toRun(home, await startProgram(`actions/${name}`, program));
}

interface Prepared {
  /** Where the runner's files are. */
  readonly home: string;
  readonly program: ProgramOptions;
}

function prepare(name: string, { workspace, inputs = {}, env = {} }: ActionOptions): Prepared {
  const home = makeTree({ output: '', summary: '' });
  mkdirSync(join(home, 'temp'));
  const { inputs: declared = {} } = parse(readFileSync(`actions/${name}/action.yml`, 'utf8'));
  const given = Object.keys(declared).map((input) => {
    const value = inputs[input] ?? declared[input].default ?? '';
    return [`INPUT_${input.toUpperCase()}`, value];
  });
  const program = {
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
  };
  return { home, program };
}

function toRun(home: string, { status, stdout, stderr }: ProgramRun): ActionRun {
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
