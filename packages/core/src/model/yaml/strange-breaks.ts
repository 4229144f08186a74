import type { Problem } from '../problem.ts';
import type { Source } from '../source.ts';
import { LIMITS } from './limits.ts';
import { rangeAt } from './range-at.ts';
import type { Reading } from './reading.ts';

/** Ends of lines for YamlDotNet, and the character at which its scanner takes a text for ended; text for others. */
const STRANGE = /[\0\u0085\u2028\u2029]|\r(?!\n)/g;

/**
 * Characters at which GitHub may see another text than we do: what looks like one long comment here can hold a step
 * there (aaubry/YamlDotNet `CharacterAnalyzer.IsBreak`). Inside quotes they only fold to white space.
 */
export function strangeBreaks({ source, scalars, end }: Reading): readonly Problem[] {
  if (!mayHaveStrange(source.text)) return [];
  const problems: Problem[] = [];
  for (const match of source.text.matchAll(STRANGE)) {
    if (problems.length === LIMITS.problems || match.index >= end) break;
    if (match[0] === '\0' || !isQuoted(source.text, rangeAt(scalars, match.index))) {
      problems.push(strangeBreak(source, match.index));
    }
  }
  return problems;
}

/** Four quick searches, since nearly no file has any. */
function mayHaveStrange(text: string): boolean {
  return ['\r', '\0', '\u0085', '\u2028', '\u2029'].some((one) => text.includes(one));
}

function isQuoted(text: string, scalar: { start: number } | undefined): boolean {
  return scalar !== undefined && scalar.start > 0 && /["']/.test(text.charAt(scalar.start - 1));
}

function strangeBreak(source: Source, start: number): Problem {
  const code = source.text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
  const message = `cannot tell how GitHub reads the file from here: the character "U+${code}" ends a line there and nowhere else, remove it`;
  return { kind: 'limit', at: { source, start, end: start + 1 }, reason: 'undecidable', message };
}
