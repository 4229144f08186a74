import type { Node, ObjectExpression } from 'estree';
import { isFunction } from '../is-function.ts';
import { keyOf } from '../key-of.ts';
import type { SyntaxIndex } from '../syntax-index.ts';
import { broughtLibraries } from './brought-libraries.ts';
import type { WrapperSearch } from './common-js-modules.ts';
import { isWebpackTable } from './is-webpack-table.ts';
import { libraryOf } from './library-of.ts';
import type { ModuleRecord, ModuleTable } from './module-record.ts';
import { runtimeRequires } from './runtime-requires.ts';

export interface WebpackModules {
  readonly records: readonly ModuleRecord[];
  /** What each function that loads modules by their names knows. */
  readonly requires: ReadonlyMap<Node, ModuleTable>;
}

/**
 * The modules of webpack and ncc. Tables of chunks have no runtime of their own: theirs is that of the largest table
 * which has one. Other tables are bundles within the bundle, whose numbers mean other modules.
 */
export function webpackModules(index: SyntaxIndex, search: WrapperSearch): WebpackModules {
  const tables = index.objects.filter(isWebpackTable);
  const libraries = broughtLibraries([...index.files.values()]);
  const requires = new Map<Node, ModuleTable>();
  const main: ModuleTable = new Map();
  const largest = tables
    .filter((table) => runtimeRequires(table, search).length > 0)
    .reduce<ObjectExpression | undefined>((a, b) => (sizeOf(a) < sizeOf(b) ? b : a), undefined);
  const records = tables.flatMap((node) => {
    const loaders = runtimeRequires(node, search);
    const table: ModuleTable = node === largest || loaders.length === 0 ? main : new Map();
    for (const loader of loaders) requires.set(loader, table);
    return recordsOf(node, { table, libraries, search });
  });
  return { records, requires };
}

function sizeOf(table: ObjectExpression | undefined): number {
  return table?.properties.length ?? 0;
}

interface Surroundings {
  readonly table: ModuleTable;
  readonly libraries: ReadonlyMap<string, string>;
  readonly search: WrapperSearch;
}

function recordsOf(
  { properties }: ObjectExpression,
  { table, libraries, search }: Surroundings,
): readonly ModuleRecord[] {
  return properties.flatMap((property): readonly ModuleRecord[] => {
    if (property.type !== 'Property' || !isFunction(property.value)) return [];
    const name = keyOf(property.key, property.computed);
    if (name === undefined) return [];
    const [module, exports, require] = property.value.params;
    const record: ModuleRecord = {
      name,
      library: libraryOf(name) ?? libraries.get(name),
      node: property.value,
      file: search.fileOf(property),
      wrapped: { module, exports, require, table },
    };
    const same = table.get(name);
    if (same === undefined) table.set(name, [record]);
    else if (same.length < mostCopies) same.push(record);
    return [record];
  });
}

/** Chunks repeat modules. */
const mostCopies = 8;
