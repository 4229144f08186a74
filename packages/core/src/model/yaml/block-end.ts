import { CHOMPING_MODE, type ScalarEvent } from './library.ts';

/** Behind the last line of content: blank lines after it are a block scalar's own only when it keeps them. */
export function blockEnd(text: string, event: ScalarEvent): number {
  if (event.chomping === CHOMPING_MODE.KEEP) return event.valueEnd;
  if (event.indent < 0) return event.valueStart;
  let end = event.valueEnd;
  while (end > event.valueStart) {
    const eol = end - breakLength(text, end);
    const start = spacesStart(text, event.valueStart, eol);
    const isBlank = start === event.valueStart || breakLength(text, start) > 0;
    if (!isBlank || eol - start > event.indent) break;
    end = start;
  }
  return end;
}

/** The length of the line break that ends at `end`. */
function breakLength(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last === 13) return 1;
  if (last !== 10) return 0;
  return text.charCodeAt(end - 2) === 13 ? 2 : 1;
}

function spacesStart(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && text.charCodeAt(at - 1) === 32) at--;
  return at;
}
