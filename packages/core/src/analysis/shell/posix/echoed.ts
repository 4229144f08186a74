import type { Context, NodeOf } from './context.ts';
import type { ShellText } from './piece.ts';
import { textOfWord } from './text-of-word.ts';

/** What `echo` prints. */
export function echoed(words: readonly NodeOf<'Word'>[], context: Context): ShellText {
  const start = words.findIndex(({ value }) => !/^-[neE]+$/.test(value));
  const options = (start === -1 ? words : words.slice(0, start)).map(({ value }) => value).join('');
  const said = start === -1 ? [] : words.slice(start);
  const text = said.flatMap((word, index) => [
    ...(index === 0 ? [] : [' ']),
    ...textOfWord(word, context),
  ]);
  const isEscaped = options.includes('e');
  const read = isEscaped
    ? text.map((piece) => (typeof piece === 'string' ? unescaped(piece) : piece))
    : text;
  return options.includes('n') ? read : [...read, '\n'];
}

/** The escapes that part lines and words. */
export function unescaped(text: string): string {
  return text
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replaceAll('\\r', '\r')
    .replaceAll('\\"', '"');
}
