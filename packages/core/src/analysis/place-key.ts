import type { Place } from '../model/index.ts';

/** Tells places apart. */
export function placeKey({ source, start }: Place): string {
  return `${source.path}:${start}`;
}
