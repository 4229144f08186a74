import type { Event } from './library.ts';
import type { Reading } from './reading.ts';
import { skipBlank } from './skip.ts';

/** Begins the document of a text, or refuses a further one: what follows it is not read. */
export function takeDocument(
  reading: Reading,
  event: Extract<Event, { directives: unknown }>,
  isFirst: boolean,
): void {
  if (!isFirst) {
    refuse(reading);
    return;
  }
  reading.directives = event.directives;
  if (event.explicitStart) reading.cursor = behindMark(reading.source.text);
}

/** Behind the first `---` and the directives before it. */
function behindMark(text: string): number {
  let at = skipBlank(text, 0);
  while (text.charAt(at) === '%') at = skipBlank(text, lineEnd(text, at));
  return at + '---'.length;
}

function refuse(reading: Reading): void {
  const { text } = reading.source;
  let at = skipBlank(text, reading.cursor);
  if (text.startsWith('...', at)) at = skipBlank(text, at + '...'.length);
  const end = text.startsWith('---', at) ? at + '---'.length : at;
  const message = 'cannot read a second document: a file is one, remove the other';
  reading.refuse(reading.place(at, end), message);
  reading.isOver = true;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
