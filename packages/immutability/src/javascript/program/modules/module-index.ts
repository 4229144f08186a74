import type { CallExpression, Node } from 'estree';
import { isFunction } from '../is-function.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { SyntaxIndex } from '../syntax-index.ts';
import { SyntaxNode } from '../syntax-node.ts';
import { commonJsModules, type WrapperSearch } from './common-js-modules.ts';
import { type FlatModule, flatModuleAt, flatModules } from './flat-modules.ts';
import { libraryOf } from './library-of.ts';
import type { ModuleRecord, ModuleTable } from './module-record.ts';
import { webpackModules } from './webpack-modules.ts';

export interface ModuleIndex {
  readonly all: readonly ModuleRecord[];
  /** By the path of the file. */
  readonly files: ReadonlyMap<string, ModuleRecord>;
  /** By the function around their code. */
  readonly wrappers: ReadonlyMap<Node, ModuleRecord>;
  /** By the call that makes what loads them. */
  readonly loaders: ReadonlyMap<CallExpression, ModuleRecord>;
  /** By the call that runs them. */
  readonly runners: ReadonlyMap<CallExpression, ModuleRecord>;
  /** Functions of a bundle's runtime that load modules of the table. */
  readonly requires: ReadonlyMap<Node, ModuleTable>;
  moduleOf(node: Node): ModuleRecord;
  /** The module whose exports code writes: its wrapper's, or its file's. */
  scopeOf(node: Node): ModuleRecord;
}

/** All modules of the files of a program. */
export function moduleIndex(index: SyntaxIndex, search: WrapperSearch): ModuleIndex {
  const all = [...index.files.values()];
  const files = new Map(all.map((file) => [file.source.repositoryPath, ofFile(file)]));
  const { loaders, runners } = commonJsModules(search);
  const { records, requires } = webpackModules(index, search);
  const wrapped = [...loaders.values(), ...runners.values(), ...records];
  const wrappers = new Map<Node, ModuleRecord>(wrapped.map((record) => [record.node, record]));
  const known = new Map<Node, ModuleRecord>();
  const scopeOf = (node: Node) => scopeAround(node, { index, wrappers, files, known });
  const flat = new Map(all.flatMap((file) => [...flatIn(file, { wrapped, files })]));
  const inner = [...flat.values()].flatMap((list) => list.map(({ record }) => record));
  return {
    all: [...files.values(), ...wrapped, ...inner],
    files,
    wrappers,
    loaders,
    runners,
    requires,
    scopeOf,
    moduleOf: (node) => {
      const scope = scopeOf(node);
      return flatModuleAt(flat.get(scope) ?? [], node.range?.[0] ?? 0) ?? scope;
    },
  };
}

function ofFile(file: ParsedFile): ModuleRecord {
  const name = file.source.repositoryPath;
  return { name, library: libraryOf(name), node: file.tree, file };
}

interface Around {
  readonly index: SyntaxIndex;
  readonly wrappers: ReadonlyMap<Node, ModuleRecord>;
  readonly files: ReadonlyMap<string, ModuleRecord>;
  /** What was found before, by functions and files: most nodes share these. */
  readonly known: Map<Node, ModuleRecord>;
}

function scopeAround(node: Node, around: Around): ModuleRecord {
  const { wrappers, known } = around;
  const passed: Node[] = [];
  let found: ModuleRecord | undefined;
  for (let up: Node | undefined = node; up !== undefined; up = SyntaxNode.around(up)) {
    if (!isFunction(up) && up.type !== 'Program') continue;
    found =
      known.get(up) ?? wrappers.get(up) ?? (up.type === 'Program' ? ofRoot(up, around) : undefined);
    if (found !== undefined) break;
    passed.push(up);
  }
  if (found === undefined) throw new TypeError('the node is of no file of this program');
  for (const one of passed) known.set(one, found);
  return found;
}

function ofRoot(root: Node, { index, files }: Around): ModuleRecord | undefined {
  const path = index.files.get(root)?.source.repositoryPath;
  return path === undefined ? undefined : files.get(path);
}

function flatIn(
  file: ParsedFile,
  {
    wrapped,
    files,
  }: {
    readonly wrapped: readonly ModuleRecord[];
    readonly files: ReadonlyMap<string, ModuleRecord>;
  },
): ReadonlyMap<ModuleRecord, readonly FlatModule[]> {
  const whole = files.get(file.source.repositoryPath) ?? ofFile(file);
  const inner = wrapped
    .filter((record) => record.file === file)
    .sort((a, b) => startOf(a) - startOf(b));
  return flatModules(file.labels, (offset) => around(inner, offset) ?? whole);
}

function startOf({ node }: ModuleRecord): number {
  return node.range?.[0] ?? 0;
}

/** Wrappers hold no wrappers, but for bundles within bundles: there the outer one is found, which is a library anyway. */
function around(inner: readonly ModuleRecord[], offset: number): ModuleRecord | undefined {
  let low = 0;
  let high = inner.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const record = inner[middle];
    if (record !== undefined && startOf(record) <= offset) low = middle + 1;
    else high = middle;
  }
  const record = inner[low - 1];
  return record !== undefined && offset < (record.node.range?.[1] ?? 0) ? record : undefined;
}
