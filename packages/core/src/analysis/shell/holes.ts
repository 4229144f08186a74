import type { ScalarNode } from '../../model/index.ts';

/** A stretch of a script that GitHub fills in before the shell reads it: `${{ … }}`. */
export interface Hole {
  readonly from: number;
  readonly to: number;
  /** As written, with its braces. */
  readonly text: string;
}

const cache = new WeakMap<ScalarNode, readonly Hole[]>();

/** The holes of a script, in order, by their offsets in its decoded text. */
export function holesIn(at: ScalarNode): readonly Hole[] {
  const known = cache.get(at) ?? find(at.value);
  cache.set(at, known);
  return known;
}

function find(text: string): readonly Hole[] {
  if (!text.includes('${{')) return [];
  return [...text.matchAll(/\$\{\{[\s\S]*?\}\}/g)].map(({ 0: hole, index }) => {
    return { from: index, to: index + hole.length, text: hole };
  });
}
