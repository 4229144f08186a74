import { foldKey, type Known } from '../expression/fold.ts';
import { anything, only, type Possible } from '../expression/possible.ts';
import { envPossible } from './env-possible.ts';
import { inputPossible } from './input-possible.ts';
import { cellOf, type MatrixRow } from './matrix-rows.ts';
import type { Reading } from './types.ts';

/** What contexts are known to hold at a place, in one combination of its matrix. */
export function knownIn(reading: Reading, row: MatrixRow): Known {
  return { budget: reading.budget, lookup: (path) => lookup(path, reading, row) };
}

function lookup(path: readonly string[], reading: Reading, row: MatrixRow): Possible | undefined {
  const [context, name, ...rest] = path;
  if (name === undefined) return undefined;
  const told = reading.told?.(path);
  if (told !== undefined) return told;
  if (context === 'matrix') return deeper(cellOf(row, name), rest);
  if (rest.length > 0) return undefined;
  if (context === 'env')
    return reading.hidden === 'nothing' ? envPossible(name, reading) : anything;
  return context === 'inputs' ? inputPossible(name, reading) : undefined;
}

function deeper(cell: Possible, path: readonly string[]): Possible {
  return path.reduce((value, key) => foldKey(value, only(key)), cell);
}
