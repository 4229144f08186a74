import type { Source } from '../../model/index.ts';

/** How the lines of a file end; that of its first line. */
export function lineBreakOf({ text }: Source): string {
  const first = text.indexOf('\n');
  return first > 0 && text.charAt(first - 1) === '\r' ? '\r\n' : '\n';
}
