import { hereDocumentsOf, type Source } from '@portcullis/core';
import { allFound } from '../fetch/all-found.ts';
import type { Found } from '../fetch/found.ts';
import { dialectOf } from '../script/dialect-of.ts';
import { fetchesInScript } from '../script/fetches-in-script.ts';
import type { ShellText } from '../script/shell-text.ts';
import { listOf } from './read-stages.ts';
import type { Step } from './stage.ts';

/**
 * What a `RUN` fetches: its shell text, its list of words, or its here-documents.
 * Source: https://docs.docker.com/reference/dockerfile/#run
 */
export function runBy(step: Step, source: Source): Found {
  const { instruction, variables, shell } = step;
  const { words, offsetOf } = instruction;
  const [options = ''] = /^(?:--\S+\s+)*/.exec(words) ?? [];
  const rest = words.slice(options.length);
  const at = { source, start: offsetOf(0), end: offsetOf(Math.max(words.length - 1, 0)) + 1 };
  const holes = new Map();
  const list = listOf(rest);
  if (list !== undefined) {
    const text = list.map(quoted).join(' ');
    return fetchesInScript({ dialect: 'sh', at, text, toOffset: () => at.start, holes, variables });
  }
  const documents = hereDocumentsOf(instruction);
  const dialect = dialectOf(shell.join(' '));
  const toOffset = (index: number) => offsetOf(Math.min(options.length + index, words.length - 1));
  const own = fetchesInScript({ dialect, at, text: rest, toOffset, holes, variables });
  return allFound([
    own,
    ...bodies(documents, { source, from: at.end, first: rest }).map((body) =>
      fetchesInScript({ ...body, holes, variables }),
    ),
  ]);
}

function quoted(word: string): string {
  return /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

interface Around {
  readonly source: Source;
  readonly from: number;
  readonly first: string;
}

/** The texts behind `RUN <<EOF`, each up to the line with its name. */
function bodies(documents: ReturnType<typeof hereDocumentsOf>, { source, from, first }: Around) {
  const found: Pick<ShellText, 'dialect' | 'at' | 'text'>[] = [];
  let start = source.text.indexOf('\n', from) + 1;
  for (const { name, isIndented } of documents) {
    if (start === 0) break;
    const end = endOf(source.text, start, { name, isIndented });
    const text = source.text.slice(start, end);
    const at = { source, start, end };
    // `RUN cat <<EOF > file` writes it, and does not run it.
    if (/^(?:<<|(?:ba|da|z)?sh\b|python)/.test(first))
      found.push({ dialect: ofBody(text, first), at, text });
    start = source.text.indexOf('\n', end) + 1;
  }
  return found;
}

function ofBody(text: string, first: string): ShellText['dialect'] {
  const program = /^#!.*/.exec(text)?.[0] ?? first;
  return /python|node|perl|ruby/.test(program) ? 'other' : 'bash';
}

function endOf(
  text: string,
  from: number,
  { name, isIndented }: { readonly name: string; readonly isIndented: boolean },
): number {
  for (let start = from; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end).replace(/\r$/, '');
    if ((isIndented ? line.replace(/^\t+/, '') : line) === name) return start;
    start = end + 1;
  }
  return text.length;
}
