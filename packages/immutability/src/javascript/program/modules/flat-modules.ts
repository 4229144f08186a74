import type { Label } from './label.ts';
import { libraryOf } from './library-of.ts';
import type { ModuleRecord } from './module-record.ts';

/** The modules that a bundler put one after the other into one scope, by its comments; in order of the file. */
export interface FlatModule {
  readonly offset: number;
  readonly record: ModuleRecord;
}

export function flatModules(
  labels: readonly Label[],
  around: (offset: number) => ModuleRecord,
): ReadonlyMap<ModuleRecord, readonly FlatModule[]> {
  const found = new Map<ModuleRecord, FlatModule[]>();
  for (const { kind, path, offset } of labels) {
    if (kind !== 'begins') continue;
    const outer = around(offset);
    const list = found.get(outer) ?? [];
    const record = path === undefined ? outer : { ...outer, name: path, library: libraryOf(path) };
    list.push({ offset, record });
    found.set(outer, list);
  }
  return found;
}

/** The last that begins before an offset. */
export function flatModuleAt(
  list: readonly FlatModule[],
  offset: number,
): ModuleRecord | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return list[low - 1]?.record;
}
