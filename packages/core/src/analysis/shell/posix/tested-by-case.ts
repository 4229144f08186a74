import { isSafeClass } from '../is-safe-class.ts';
import type { Check } from './checked.ts';
import type { NodeOf } from './context.ts';

type Case = NodeOf<'Case'>;
type Checks = ReadonlyMap<string, Check>;

const nothing: Checks = new Map();

/**
 * What each branch of a `case` knows of the variable it asks for, and what holds behind those branches that were
 * not taken: `case "$X" in *[!a-z0-9]*) exit 1 ;; esac`. A pattern is compared with the whole value.
 */
export function testedByCase({ word, items }: Case): {
  readonly inside: readonly Checks[];
  readonly otherwise: Checks;
} {
  const name = /^"?\$\{?([A-Za-z_]\w*)\}?"?$/.exec(word.text)?.[1];
  const isPlain = items.every(({ terminator }) => terminator === undefined || terminator === ';;');
  if (name === undefined || !isPlain) return { inside: [], otherwise: nothing };
  const proof: Checks = new Map([[name, 'whole']]);
  let otherwise = nothing;
  const inside = items.map(({ pattern }) => {
    const known = pattern.every(({ text }) => isSafe(text)) ? proof : otherwise;
    if (pattern.some(({ text }) => isRefusal(text))) otherwise = proof;
    return known;
  });
  return { inside, otherwise };
}

/** A pattern without `*` and `?`, made of letters that mean nothing to a shell. */
function isSafe(pattern: string): boolean {
  const rest = pattern
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/\[([^\]!^][^\]]*)\]/g, (written, set: string) => (isSafeClass(set) ? '' : written));
  return /^[\w./:@+,=-]*$/.test(rest);
}

/** `*[!a-z0-9]*` is for all that holds something else. */
function isRefusal(pattern: string): boolean {
  const set = /^\*\[[!^]((?:\[:\w+:\]|[^\]])+)\]\*$/.exec(pattern)?.[1];
  return set !== undefined && isSafeClass(set);
}
