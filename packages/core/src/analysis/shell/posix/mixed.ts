import type { ScriptPart } from '../script-part.ts';
import { partsOf } from './parts-of.ts';
import type { Mixed, ShellText } from './piece.ts';

/** Texts of which only the origin is known any more; undefined stands for text of no known origin. */
export function mixed(texts: readonly (ShellText | undefined)[]): Mixed {
  const unknown: ShellText = [{ parts: [{ kind: 'unknown' }] }];
  return { parts: partsOf(texts.flatMap((text) => text ?? unknown)) };
}

/** A text of one origin. */
export function sole(part: ScriptPart): ShellText {
  return [{ parts: [part] }];
}
