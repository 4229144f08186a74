import type { Resolver } from './resolver.ts';
import { type Written, writesOf } from './writes-of.ts';

/** How the object of all globals is called. */
export const globalObjects: readonly string[] = ['globalThis', 'global', 'window', 'self'];

/** What code puts there, for other files and modules to find. */
export function globalWrites({
  index,
  freeNames,
  parentOf,
}: Pick<Resolver, 'index' | 'freeNames' | 'parentOf'>): ReadonlyMap<string, readonly Written[]> {
  const handles = [...index.files.values()].flatMap((file) =>
    globalObjects.flatMap((name) => freeNames(file, name)),
  );
  return writesOf(handles, parentOf).names;
}
