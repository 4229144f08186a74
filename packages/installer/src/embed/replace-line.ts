import type { TextEdit } from './text-edit.ts';
import type { TextLine } from './to-lines.ts';

/** The edits that make a line say `text`: none when it does. */
export function replaceLine(line: TextLine, text: string): readonly TextEdit[] {
  return line.text === text ? [] : [{ start: line.start, end: line.end, text }];
}
