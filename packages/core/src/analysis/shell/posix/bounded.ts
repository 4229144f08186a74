import { mixed } from './mixed.ts';
import type { ShellText } from './piece.ts';

const maxPieces = 200;
const maxLength = 20_000;

/** The text, or only where it comes from when it has grown longer than anybody writes: `X="$X$X"` in a loop. */
export function bounded(text: ShellText): ShellText {
  let length = 0;
  for (const piece of text) length += typeof piece === 'string' ? piece.length : 1;
  return text.length > maxPieces || length > maxLength ? [mixed([text])] : text;
}
