import { showInvisible } from '../show-invisible.ts';
import { displayWidth } from './display-width.ts';

/** What a terminal shows for one code point of a line. */
interface Cell {
  readonly text: string;
  readonly width: number;
  /** UTF-16 units it takes in the line. */
  readonly units: number;
  /** Room it takes in a frame: marks without a width of their own take some, so that they end. */
  readonly cost: number;
}

const tabStop = 4;

/** The code point at an offset, shown in a column: a tab becomes spaces, the rest as escapeTerminal has it. */
export function toCell(line: string, offset: number, column: number): Cell {
  const point = line.codePointAt(offset) ?? 0;
  const character = String.fromCodePoint(point);
  const units = character.length;
  if (character === '\t') {
    const width = tabStop - (column % tabStop);
    return { text: ' '.repeat(width), width, units, cost: tabStop };
  }
  const isCommand = character === '[' && offset > 1 && line.startsWith('##', offset - 2);
  const text = isCommand ? '\\[' : showInvisible(character);
  const width = text === character ? displayWidth(point) : text.length;
  return { text, width, units, cost: Math.max(1, width) };
}
