import { type Data, isList, isPrimitive } from '../expression/data.ts';
import { anything, only, type Possible } from '../expression/possible.ts';
import { asMap, type MapNode, type ScalarNode, type YamlNode } from '../yaml/index.ts';
import { nodePossible } from './node-possible.ts';
import type { Reading } from './types.ts';

/** The values under each key. Keys are case-insensitive: lower case here. */
export type MatrixCells = ReadonlyMap<string, Possible>;

export interface WrittenMatrix {
  readonly vectors: ReadonlyMap<string, readonly Possible[]>;
  /** undefined when it is not known what is included. */
  readonly include: readonly MatrixCells[] | undefined;
  readonly exclude: readonly MatrixCells[];
}

/** The matrix of a `strategy` as it is written, or as the JSON text in it spells it. */
export function readMatrix(strategy: YamlNode, reading: Reading): WrittenMatrix {
  const matrix = asMap(strategy)?.get('matrix');
  if (matrix === undefined) return unknown;
  // What a matrix is made of is evaluated before there is a matrix, and without `env`.
  const read = (scalar: ScalarNode) => reading.read(scalar, { ...reading, hidden: 'matrix' });
  if (matrix.kind === 'map') return fromNode(matrix, read);
  const { values, rest } = nodePossible(matrix, read);
  const [data] = values;
  return values.length === 1 && rest === 'none' && data !== undefined ? fromData(data) : unknown;
}

const unknown: WrittenMatrix = { vectors: new Map(), include: undefined, exclude: [] };

type Read = (scalar: ScalarNode) => Possible;

function fromNode(matrix: MapNode, read: Read): WrittenMatrix {
  const vectors = new Map<string, readonly Possible[]>();
  for (const { key, value } of matrix.entries) {
    if (key.value.includes('${{')) return unknown;
    if (key.value !== 'include' && key.value !== 'exclude') {
      vectors.set(key.value.toLowerCase(), listOf(value, read) ?? [anything]);
    }
  }
  return {
    vectors,
    include: rowsOf(matrix.get('include'), read),
    exclude: rowsOf(matrix.get('exclude'), read) ?? [],
  };
}

/** The items of a list, written as such or as one expression; undefined when not known. */
function listOf(node: YamlNode, read: Read): readonly Possible[] | undefined {
  if (node.kind === 'seq') return node.items.map((item) => nodePossible(item, read));
  const { values, rest } = nodePossible(node, read);
  const [list] = values;
  return values.length === 1 && rest === 'none' && list !== undefined && isList(list)
    ? list.map(only)
    : undefined;
}

function rowsOf(node: YamlNode | undefined, read: Read): readonly MatrixCells[] | undefined {
  if (node === undefined) return [];
  if (node.kind !== 'seq') return listOf(node, read)?.map(cellsOf);
  const rows: MatrixCells[] = [];
  for (const item of node.items) {
    if (item.kind !== 'map' || item.entries.some(({ key }) => key.value.includes('${{')))
      return undefined;
    rows.push(
      new Map(
        item.entries.map(({ key, value }) => [key.value.toLowerCase(), nodePossible(value, read)]),
      ),
    );
  }
  return rows;
}

function cellsOf({ values }: Possible): MatrixCells {
  const [row] = values;
  return new Map(
    [...(row === undefined ? [] : entriesOf(row))].map(([key, value]) => [key, only(value)]),
  );
}

function entriesOf(data: Data): Iterable<readonly [string, Data]> {
  return isPrimitive(data) || isList(data) ? [] : data;
}

function fromData(data: Data): WrittenMatrix {
  const vectors = new Map<string, readonly Possible[]>();
  let include: readonly MatrixCells[] = [];
  let exclude: readonly MatrixCells[] = [];
  for (const [key, value] of entriesOf(data)) {
    if (!isList(value)) return unknown;
    const items = value.map(only);
    if (key === 'include') include = items.map(cellsOf);
    else if (key === 'exclude') exclude = items.map(cellsOf);
    else vectors.set(key, items);
  }
  return { vectors, include, exclude };
}
