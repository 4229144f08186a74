import { type AlgorithmReader, algorithmReader } from './algorithm-reader.ts';
import type { Entry } from './entry.ts';

/**
 * Tables that are text in any language: `value  file` of sha256sum, `SHA256 (file) = value` of BSD, `file value`, and
 * `version:file:value`, in strings and in here-documents alike.
 */
export function lineEntries(text: string): readonly Entry[] {
  if (!/[\da-f]{64}/i.test(text)) return [];
  const entries: Entry[] = [];
  const read = algorithmReader(text);
  for (const match of text.matchAll(pattern)) {
    const entry = toEntry(match, read);
    if (entry !== undefined && !isComment(text, match.index)) entries.push(entry);
    if (entries.length === mostEntries) break;
  }
  return entries;
}

const mostEntries = 4096;

/**
 * Each way around, on one line; `|` between entries. In front and behind is always the value, of fixed length, and a
 * name has an end, so that the time is linear.
 * sha256sum: https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html
 */
const pattern = new RegExp(
  [
    String.raw`\bSHA-?(?:256|384|512) ?\((?<bsd>[^()\r\n]{1,200})\) ?= ?(?<bsdValue>[\da-f]{64,128})\b`,
    String.raw`(?<![\w./-])(?<value>(?:[\da-f]{64}|[\da-f]{96}|[\da-f]{128}))(?:  | \*|\t+| )(?<file>[\w.+@{}$%~-]{2,200})`,
    String.raw`(?<![\w./-])(?<version>v?\d[\w.+-]{0,60}):(?<keyed>[\w.+@{}$-]{2,200}):(?<keyedValue>[\da-f]{64,128})\b`,
    String.raw`(?<![\w./-])(?<before>[\w+@-][\w.+@-]{1,200})(?: {1,4}|\t{1,4}|:)(?<after>(?:[\da-f]{64}|[\da-f]{96}|[\da-f]{128}))\b`,
  ].join('|'),
  'gi',
);

function toEntry(match: RegExpExecArray, read: AlgorithmReader): Entry | undefined {
  const { bsd, bsdValue, value, file, version, keyed, keyedValue, before, after } =
    match.groups ?? {};
  const offset = match.index;
  if (bsd !== undefined && bsdValue !== undefined)
    return { shape: 'line', key: bsd, artifact: bsd, offset, ...valued(bsdValue, read) };
  if (value !== undefined && file !== undefined) return ofLine(file, value, { offset, read });
  if (keyed !== undefined && keyedValue !== undefined)
    return {
      ...{ shape: 'keyed-line', key: `${version}:${keyed}`, artifact: keyed, offset },
      ...valued(keyedValue, read),
    };
  if (before === undefined || after === undefined || !/[.:_-]/.test(before)) return undefined;
  return { shape: 'line', key: before, artifact: before, offset, ...valued(after, read) };
}

/** `value  $file` is what somebody checks, and not yet which one. */
function ofLine(
  file: string,
  value: string,
  { offset, read }: { readonly offset: number; readonly read: AlgorithmReader },
): Entry {
  const artifact = file.replace(/\$\{?(\w+)\}?/g, '{$1}').replace(/[.{$]+$/, '');
  return { shape: 'line', key: artifact, artifact, offset, ...valued(value, read) };
}

function valued(value: string, read: AlgorithmReader): Pick<Entry, 'value' | 'algorithm'> {
  const algorithm = read(value, '');
  return { value: value.toLowerCase(), ...(algorithm === undefined ? {} : { algorithm }) };
}

function isComment(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^\s*#/.test(text.slice(start, Math.min(offset + 1, start + 200)));
}
