import type { Problem } from '../problem.ts';
import type { Place, Source } from '../source.ts';
import { LIMITS } from './limits.ts';

/** What the library says of a text it cannot read, as a problem of the file. */
export function syntaxProblem(source: Source, reason: string, offset: number): Problem {
  if (reason.startsWith('nesting exceeded')) return tooDeep(source, offset);
  const tab = findTab(source.text, offset);
  if (tab !== undefined)
    return refused(placeAt(source, tab), 'a tab indents this line, use spaces');
  return refused(placeAt(source, offset), explain(source, reason, offset));
}

function refused(at: Place, why: string): Problem {
  return { kind: 'refused', at, message: `cannot parse this as YAML: ${why}` };
}

function tooDeep(source: Source, offset: number): Problem {
  const message = `cannot read more than ${LIMITS.depth} levels of nesting: flatten the file`;
  return { kind: 'limit', at: placeAt(source, offset), reason: 'too-deep', message };
}

function placeAt(source: Source, offset: number): Place {
  const isCharacter = offset < source.text.length && !/[\r\n]/.test(source.text.charAt(offset));
  return { source, start: offset, end: isCharacter ? offset + 1 : offset };
}

/** A tab before the first character of the line, up to `offset`. */
function findTab(text: string, offset: number): number | undefined {
  let at = offset;
  while (at > 0 && !/[\r\n]/.test(text.charAt(at - 1))) at--;
  while (text.charAt(at) === ' ') at++;
  return text.charAt(at) === '\t' ? at : undefined;
}

function explain(source: Source, reason: string, offset: number): string {
  if (reason === 'deficient indentation' && offset >= source.text.length) {
    return 'the file ends inside brackets or quotes, close them';
  }
  return WORDS.get(reason) ?? `${reason.slice(0, 2 * LIMITS.quoted)}, mend the syntax here`;
}

/** The library's reasons that tell a reader nothing. */
const WORDS: ReadonlyMap<string, string> = new Map([
  [
    'end of the stream or a document separator is expected',
    'this belongs to nothing above it, check its indentation',
  ],
  ['deficient indentation', 'this line is indented less than the value it belongs to, indent it'],
  [
    'bad indentation of a mapping entry',
    'this does not fit the mapping it stands in, check indentation, quotes and colons',
  ],
  [
    'bad indentation of a sequence entry',
    'this does not fit the list it stands in, check its indentation',
  ],
  ["expected ':' after a mapping key", 'a key has no ":", write one or check the indentation'],
  [
    'can not read a block mapping entry; a multiline key may not be an implicit key',
    'a key has no ":" on its line, write one or check the indentation',
  ],
]);
