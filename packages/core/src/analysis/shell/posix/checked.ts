import type { ScriptPart } from '../script-part.ts';
import type { Piece } from './piece.ts';
import { type Scope, valueIn } from './scope.ts';

/**
 * What a test tells of a variable: that all of it is of a harmless alphabet, or every line or some line of it, as
 * `grep` tests (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/grep.html).
 */
export type Check = 'whole' | 'lines';

/** Puts down what a test has told. */
export function setChecked(scope: Scope, checks: ReadonlyMap<string, Check>): void {
  for (const [name, check] of checks) {
    const value = valueIn(scope, name);
    const isWhole = check === 'whole' || value.every(isOneLine);
    scope.own.set(
      name,
      value.map((piece) => toChecked(piece, isWhole)),
    );
  }
}

function isOneLine(piece: Piece): boolean {
  if (typeof piece === 'string') return !piece.includes('\n');
  return piece.isLine === true || piece.parts.every(isWholePart);
}

function toChecked(piece: Piece, isWhole: boolean): Piece {
  if (typeof piece === 'string') return piece;
  return { ...piece, parts: piece.parts.map((part) => checkedPart(part, isWhole)) };
}

function checkedPart(part: ScriptPart, isWhole: boolean): ScriptPart {
  if (isWholePart(part)) return part;
  return { kind: 'checked', part: part.kind === 'checked' ? part.part : part, isWhole };
}

function isWholePart(part: ScriptPart): boolean {
  return part.kind === 'harmless' || (part.kind === 'checked' && part.isWhole);
}
