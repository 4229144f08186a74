import type { TextEdit } from './text-edit.ts';
import type { TextLine } from './to-lines.ts';

/** The edit that puts whole lines behind one, with the line ends that the script has there. */
export function insertAfter(line: TextLine, added: readonly string[]): readonly TextEdit[] {
  if (added.length === 0) return [];
  // A last line may have no end of its own.
  if (line.next === line.end) {
    const text = added.map((one) => line.eol + one).join('');
    return [{ start: line.end, end: line.end, text }];
  }
  const text = added.map((one) => one + line.eol).join('');
  return [{ start: line.next, end: line.next, text }];
}
