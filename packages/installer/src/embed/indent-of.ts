import type { TextLine } from './to-lines.ts';

/** The blanks that a line begins with. */
export function indentOf({ text }: TextLine): string {
  return /^\s*/.exec(text)?.[0] ?? '';
}
