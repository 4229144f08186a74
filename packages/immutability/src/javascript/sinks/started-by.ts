import type { Program } from '../program/program.ts';
import type { Invocation } from './invocation.ts';
import { invocationsOf } from './invocations-of.ts';
import type { NamedCall } from './named-call.ts';

export interface Started {
  readonly how: 'line' | 'words' | 'text';
  readonly invocations: readonly Invocation[];
}

/** The programs that a call starts; undefined where it starts none. */
export function startedBy(named: NamedCall, program: Program): Started | undefined {
  const known = named.names.map((name) => starters.get(name)).find((one) => one !== undefined);
  const how = known ?? (isGuessed(named) ? 'line' : undefined);
  const [command, second] = named.call.arguments;
  if (how === undefined || command === undefined) return undefined;
  const args = how === 'text' || !second || isOptions(second.type) ? undefined : second;
  const whole: Invocation = { call: named.call, command, args, through: [] };
  return { how, invocations: invocationsOf(whole, program) };
}

/**
 * - `line`: a text that is split into words, and a list
 * - `words`: a program and a list
 * - `text`: a text for a shell
 */
const starters: ReadonlyMap<string, 'line' | 'words' | 'text'> = new Map([
  ['exec.exec', 'line'],
  ['exec.getExecOutput', 'line'],
  ['execa.execaCommand', 'line'],
  ['execa.command', 'line'],
  ['node:child_process.spawn', 'words'],
  ['node:child_process.spawnSync', 'words'],
  ['node:child_process.execFile', 'words'],
  ['node:child_process.execFileSync', 'words'],
  ['execa', 'words'],
  ['execa.execa', 'words'],
  ['execa.sync', 'words'],
  ['execa.execaSync', 'words'],
  ['cross-spawn', 'words'],
  ['cross-spawn.spawn', 'words'],
  ['cross-spawn.sync', 'words'],
  ['tinyexec.exec', 'words'],
  ['tinyexec.x', 'words'],
  ['tinyexec.ExecProcess', 'words'],
  ['node:child_process.exec', 'text'],
  ['node:child_process.execSync', 'text'],
]);

function isOptions(type: string): boolean {
  return type === 'ObjectExpression' || type === 'FunctionExpression';
}

/** `exec_1.exec('npx …')` through a namespace that a bundler built in a way of its own; known by its name alone. */
function isGuessed({ names, path, isOwn }: NamedCall): boolean {
  const [holder = '', name = '', ...rest] = path;
  if (names.length > 0 || isOwn || rest.length > 0) return false;
  return /exec/i.test(holder) && (name === 'exec' || name === 'getExecOutput');
}
