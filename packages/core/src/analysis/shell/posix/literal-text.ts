import type { Hole } from '../holes.ts';
import { sole } from './mixed.ts';
import type { ShellText } from './piece.ts';

/** Plain text of a script, with the expressions in it. */
export function literalText(literal: Literal, holes: readonly Hole[]): ShellText {
  const { from, to, value, source } = literal;
  const inside = holes.filter((hole) => hole.from < to && hole.to > from);
  if (inside.length === 0) return value === '' ? [] : [value];
  const pieces: ShellText[] = [];
  let end = from;
  for (const hole of inside) {
    if (hole.from > end) pieces.push([plain(source.slice(end, hole.from))]);
    pieces.push(sole({ kind: 'expression', offset: hole.from }));
    end = hole.to;
  }
  if (end < to) pieces.push([plain(source.slice(end, to))]);
  return pieces.flat();
}

export interface Literal {
  readonly from: number;
  readonly to: number;
  /** Without quotes and escapes. */
  readonly value: string;
  /** The whole script. */
  readonly source: string;
}

function plain(text: string): string {
  return text.replace(/\\([\s\S])/g, '$1');
}
