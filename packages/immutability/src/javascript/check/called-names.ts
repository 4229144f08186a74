import { libraryFunction } from '../library/library-function.ts';
import type { Call, Program } from '../program/program.ts';
import { memberPath } from '../sinks/member-path.ts';

/**
 * The known functions that a call calls, without what tells the forms of one function apart: `node:fs.readFile` for
 * `readFileSync` and for that of `node:fs/promises`.
 */
export function calledNames(call: Call, program: Program): readonly string[] {
  const before = names.get(call);
  if (before !== undefined) return before;
  const found = program
    .calleesOf(call.callee)
    .flatMap((one) => libraryFunction(one, program) ?? [])
    .map(plainName);
  const all = found.length > 0 ? found : byPath(call, program);
  names.set(call, all);
  return all;
}

const names = new WeakMap<Call, readonly string[]>();

function plainName(name: string): string {
  return name
    .replace(/^node:(fs|stream)\/promises/, 'node:$1')
    .replace(/^node:fs\.promises\./, 'node:fs.')
    .replace(/^node:crypto\.webcrypto\./, 'node:crypto.')
    .replace(/^(node:fs\..*)Sync$/, '$1');
}

/** Methods whose object could not be followed, and those of globals. */
function byPath(call: Call, program: Program): readonly string[] {
  if (program.calleesOf(call.callee).some((one) => one.kind === 'function')) return [];
  const path = memberPath(call.callee);
  const last = path.at(-1);
  if (last === undefined) return [];
  if (globals.has(path[0] ?? '')) return [path.join('.')];
  if (path.at(-2) === 'subtle') return [`node:crypto.subtle.${last}`];
  const plain = last.replace(/Sync$/, '');
  if (path.length > 1 && files.has(plain)) return [`node:fs.${plain}`];
  return path.length > 1 && last === 'createHash' ? ['node:crypto.createHash'] : [];
}

const globals: ReadonlySet<string> = new Set([
  'process',
  'Buffer',
  'console',
  'JSON',
  'Promise',
  'String',
  'Object',
]);

const files: ReadonlySet<string> = new Set([
  'readFile',
  'writeFile',
  'createReadStream',
  'createWriteStream',
  'copyFile',
  'rename',
  'chmod',
]);
