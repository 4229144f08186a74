import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import type { ActionTree } from '../../../tree/action-tree.ts';

/** Where a specifier leads within the tree, by the rules of Node; undefined for what the tree does not hold. */
export function findFile(
  specifier: string,
  { from, tree }: { readonly from: string; readonly tree: ActionTree },
): string | undefined {
  if (specifier.length > longest || isBuiltin(specifier)) return undefined;
  if (/^\.\.?(?:\/|$)/.test(specifier)) return fileAt(posix.join(from, specifier), tree);
  if (!/^(?:@[\w.-]+\/)?[\w.-]+(?:\/[\w./-]+)?$/.test(specifier)) return undefined;
  for (const folder of foldersAbove(from)) {
    const modules = posix.join(folder, 'node_modules');
    if (tree.list(modules) === undefined) continue;
    const found = fileAt(posix.join(modules, specifier), tree);
    if (found !== undefined) return found;
  }
  return undefined;
}

const longest = 500;

function foldersAbove(from: string): readonly string[] {
  const parts = from.split('/').slice(0, 30);
  return [...parts.map((_, at) => parts.slice(0, parts.length - at).join('/')), '.'];
}

function fileAt(path: string, tree: ActionTree): string | undefined {
  if (path.startsWith('..')) return undefined;
  const plain = endings.map((end) => path + end).find((one) => isScript(one) && isFile(one, tree));
  if (plain !== undefined || tree.list(path) === undefined) return plain;
  const main = mainOf(path, tree);
  const named = main === undefined ? undefined : posix.join(path, main);
  const tries =
    named === undefined
      ? []
      : [...endings.map((end) => named + end), posix.join(named, 'index.js')];
  return [
    ...tries,
    ...['index.js', 'index.mjs', 'index.cjs'].map((name) => posix.join(path, name)),
  ].find((one) => isScript(one) && isFile(one, tree));
}

const endings = ['', '.js', '.cjs', '.mjs'];

function isScript(path: string): boolean {
  return /\.[cm]?js$/.test(path) && !path.startsWith('..');
}

/** By the list of its folder: files that are only looked for are not read. */
function isFile(path: string, tree: ActionTree): boolean {
  const names = tree.list(posix.dirname(path)) ?? [];
  if (names.includes(posix.basename(path))) return true;
  return names.length >= manyNames && tree.read(path).kind !== 'absent';
}

/** Of more a list leaves some out. */
const manyNames = 1000;

/** `main`, or the entry of `exports` for `.`. */
function mainOf(folder: string, tree: ActionTree): string | undefined {
  const answer = tree.read(posix.join(folder, 'package.json'));
  if (answer.kind !== 'file') return undefined;
  const manifest = parsed(answer.source.text);
  const exported = entryOf(memberOf(manifest, 'exports'), 0);
  if (exported !== undefined) return exported;
  const main = memberOf(manifest, 'main');
  return typeof main === 'string' ? main : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}

function entryOf(exported: unknown, depth: number): string | undefined {
  if (typeof exported === 'string') return exported;
  if (depth > 4) return undefined;
  for (const name of ['.', 'node', 'require', 'import', 'default']) {
    const found = entryOf(memberOf(exported, name), depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
