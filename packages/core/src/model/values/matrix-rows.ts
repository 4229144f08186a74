import { anything, only, type Possible, union } from '../expression/possible.ts';
import type { Source } from '../source.ts';
import { matches } from './matches.ts';
import { type MatrixCells, readMatrix, type WrittenMatrix } from './read-matrix.ts';
import type { Reading } from './types.ts';

/** One combination of a matrix. `open`: it can have keys that are not among its cells. */
export interface MatrixRow {
  readonly cells: MatrixCells;
  readonly open: boolean;
}

interface MatrixRows {
  readonly rows: readonly MatrixRow[];
  /** Whether there can be other rows. */
  readonly open: boolean;
}

/** One row that says nothing: where there is no matrix to look at. */
export const noRows: MatrixRows = { rows: [{ cells: new Map(), open: true }], open: false };

const noMatrix: MatrixRows = { rows: [{ cells: new Map(), open: false }], open: false };

// GitHub runs at most 256 jobs for one matrix.
const maxRows = 256;
const maxMatches = 20_000;
const known = new WeakMap<Source, Map<number, MatrixRows>>();

/**
 * The combinations that a job's matrix makes: the product of its vectors, less what `exclude` matches, with
 * what `include` adds. Source: MatrixBuilder in https://github.com/actions/runner
 */
export function matrixRows(reading: Reading): MatrixRows {
  const { job, hidden } = reading;
  if (job === undefined || hidden === 'matrix') return noRows;
  const { strategy } = job;
  if (strategy === undefined || (strategy.kind === 'map' && strategy.get('matrix') === undefined)) {
    return noMatrix;
  }
  const { source, start } = strategy;
  const cache = known.get(source) ?? new Map<number, MatrixRows>();
  const rows = cache.get(start) ?? build(readMatrix(strategy, { ...reading, told: undefined }));
  known.set(source, cache.set(start, rows));
  return rows;
}

/** A cell of a row; what is not there is null. */
export function cellOf({ cells, open }: MatrixRow, name: string): Possible {
  return cells.get(name.toLowerCase()) ?? (open ? anything : only(null));
}

function build({ vectors, include, exclude }: WrittenMatrix): MatrixRows {
  const product = productOf(vectors);
  if (product === undefined) return { ...noRows, open: true };
  const kept = product.filter(
    (cells) => !exclude.some((filter) => matches(filter, cells) === 'yes'),
  );
  if (include === undefined || include.length * kept.length > maxMatches) {
    return { rows: kept.map((cells) => ({ cells, open: true })), open: true };
  }
  const rows = withIncluded(kept, include, new Set(vectors.keys()));
  return { rows: rows.map((cells) => ({ cells, open: false })), open: false };
}

function productOf(vectors: WrittenMatrix['vectors']): readonly MatrixCells[] | undefined {
  if (vectors.size === 0) return [];
  let rows: MatrixCells[] = [new Map()];
  for (const [name, cells] of vectors) {
    if (rows.length * cells.length > maxRows) return undefined;
    rows = rows.flatMap((row) => cells.map((cell) => new Map([...row, [name, cell]])));
  }
  return rows;
}

function withIncluded(
  rows: readonly MatrixCells[],
  include: readonly MatrixCells[],
  vectors: ReadonlySet<string>,
): readonly MatrixCells[] {
  const extended = rows.map((cells) => ({ cells, extra: new Map<string, Possible>() }));
  const added: MatrixCells[] = [];
  for (const item of include) {
    const filter = new Map([...item].filter(([key]) => vectors.has(key)));
    const extra = [...item].filter(([key]) => !vectors.has(key));
    const fits = extended.map((row) => extend(row, filter, extra));
    if (!fits.includes('yes')) added.push(item);
  }
  return [...extended.map(({ cells, extra }) => new Map([...cells, ...extra])), ...added];
}

interface Extended {
  readonly cells: MatrixCells;
  readonly extra: Map<string, Possible>;
}

function extend(
  { cells, extra }: Extended,
  filter: MatrixCells,
  added: readonly (readonly [string, Possible])[],
): ReturnType<typeof matches> {
  const fit = matches(filter, cells);
  if (fit === 'no') return fit;
  for (const [key, cell] of added) {
    extra.set(key, fit === 'yes' ? cell : union(extra.get(key) ?? only(null), cell));
  }
  return fit;
}
