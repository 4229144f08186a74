import type { TextLine } from '../../to-lines.ts';
import { closedFunction } from './closed-function.ts';
import { isTemplateLine } from './is-template-line.ts';

export interface VerifyFunction {
  /** `template` carries on where it cannot compare; `closed` is ours; `other` is somebody's own. */
  readonly kind: 'template' | 'closed' | 'other';
  readonly first: TextLine;
  readonly last: TextLine;
}

/** The script's function `verify_checksum`; undefined where it has none, as before cargo-dist 0.26. */
export function readFunction(lines: readonly TextLine[]): VerifyFunction | undefined {
  const from = lines.findIndex(({ text }) => text === 'verify_checksum() {');
  const first = lines[from];
  const last = lines.slice(from).find(({ text }) => text === '}');
  if (first === undefined || last === undefined) return undefined;
  const isClosed = closedFunction.every((text, at) => lines[from + at]?.text === text);
  if (isClosed) return { kind: 'closed', first, last };
  const body = lines.slice(from + 1, last.number - 1);
  return { kind: body.every(isTemplateLine) ? 'template' : 'other', first, last };
}
