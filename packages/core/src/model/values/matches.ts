import { isEqual } from '../expression/compare.ts';
import { type Data, isList, isPrimitive } from '../expression/data.ts';
import type { Possible } from '../expression/possible.ts';
import type { MatrixCells } from './read-matrix.ts';

/** Whether a row of a matrix has everything that an `include` or `exclude` item names. */
export function matches(filter: MatrixCells, row: MatrixCells): 'yes' | 'no' | 'maybe' {
  let result: 'yes' | 'maybe' = 'yes';
  for (const [key, wanted] of filter) {
    const fit = fits(wanted, row.get(key));
    if (fit === undefined) result = 'maybe';
    if (fit === false) return 'no';
  }
  return result;
}

function fits(wanted: Possible, cell: Possible | undefined): boolean | undefined {
  if (cell === undefined) return false;
  const pairs = wanted.values.flatMap((filter) =>
    cell.values.map((value) => covers(value, filter)),
  );
  if (wanted.rest !== 'none' || cell.rest !== 'none') return undefined;
  if (pairs.every((fit) => fit)) return true;
  return pairs.some((fit) => fit) ? undefined : false;
}

/** A filter names leaves: what it leaves out may be anything. */
function covers(value: Data | undefined, filter: Data): boolean {
  if (isPrimitive(filter)) return isEqual(value ?? null, filter);
  if (isList(filter)) {
    return filter.every((item, index) => covers(isListed(value) ? value[index] : null, item));
  }
  return [...filter].every(([key, item]) => covers(isKeyed(value) ? value.get(key) : null, item));
}

function isListed(value: Data | undefined): value is readonly Data[] {
  return value !== undefined && isList(value);
}

function isKeyed(value: Data | undefined): value is ReadonlyMap<string, Data> {
  return value !== undefined && !isPrimitive(value) && !isList(value);
}
