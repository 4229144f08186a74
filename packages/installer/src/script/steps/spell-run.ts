import { expressionsIn, type ScalarNode } from '@portcullis/core';
import { hole } from '../hole.ts';
import type { Piece } from './piece.ts';

/** A `run` as its shell gets it: `${{ env.NAME }}` filled in where its value is known, holes for all else. */
export function spellRun(run: ScalarNode, env: ReadonlyMap<string, string>): readonly Piece[] {
  const { value } = run;
  const pieces: Piece[] = [];
  let at = 0;
  const copy = (to: number): void => {
    if (to > at) pieces.push({ said: value.slice(at, to), at: run, from: at, to });
  };
  for (const { offset, text } of expressionsIn(run)) {
    const from = value.lastIndexOf('${{', offset);
    const to = value.indexOf('}}', offset + text.length) + 2;
    copy(from);
    const name = /^env\.(\w+)$/.exec(text)?.[1];
    const known = name === undefined ? undefined : env.get(name);
    pieces.push({ said: known ?? hole(text), at: run, from, to });
    at = to;
  }
  copy(value.length);
  return pieces;
}
