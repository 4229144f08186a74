import { type AlgorithmReader, algorithmReader } from './algorithm-reader.ts';
import type { Entry } from './entry.ts';
import { isFileName } from './is-file-name.ts';

/**
 * Tables of a language: `["key"]="value"` and `key='value'` of shells, `'key' = 'value'` of PowerShell, `"key": "value"`
 * and `"key": {…, "sha256": "value"}` of JSON.
 */
export function mapEntries(text: string): readonly Entry[] {
  if (!/[\da-f]{64}/i.test(text)) return [];
  const entries: Entry[] = [];
  const read = algorithmReader(text);
  for (const match of text.matchAll(pattern)) {
    const entry = toEntry(match, text, read);
    if (entry !== undefined) entries.push(entry);
    if (entries.length === mostEntries) break;
  }
  return entries;
}

const mostEntries = 4096;

const pattern =
  /(?:\[["']?(?<index>[\w.+@:/-]{2,200})["']?\]|(?<quote>["'])(?<key>[\w.+@:/ -]{2,200})\k<quote>)[ \t]*(?<sign>[:=])[ \t]*["']?(?:sha\d+[:-])?(?<value>(?:[\da-f]{64}|[\da-f]{96}|[\da-f]{128}))\b/gi;

function toEntry(match: RegExpExecArray, text: string, read: AlgorithmReader): Entry | undefined {
  const { index, key, sign, value } = match.groups ?? {};
  const name = index ?? key;
  if (name === undefined || value === undefined) return undefined;
  const isField = /^(?:sha-?\d+|digest|checksum|hash|value|sum)$/i.test(name);
  const around = isField ? ownerOf(text, match.index) : name;
  if (around === undefined) return undefined;
  const algorithm = read(value, isField ? name : '');
  const file = lastSegment(around);
  return {
    shape: sign === ':' ? 'json' : 'map',
    key: around,
    ...(isFileName(file) ? { artifact: file } : {}),
    ...(algorithm === undefined ? {} : { algorithm }),
    value: value.toLowerCase(),
    offset: match.index,
  };
}

/** What an object with a field for the value is about: its own name or URL, otherwise the key that it stands under. */
function ownerOf(text: string, offset: number): string | undefined {
  const before = text.slice(Math.max(0, offset - 1000), offset);
  const open = before.lastIndexOf('{');
  const inside = before.slice(open + 1);
  const named =
    /["'](?:url|name|file|filename|artifact_name|asset|path)["']\s*[:=]\s*["']([^"'\r\n]{1,300})["']/i;
  return (
    named.exec(inside)?.[1] ??
    /["']([^"'\r\n]{1,200})["']\s*[:=]\s*@?$/.exec(before.slice(0, Math.max(open, 0)))?.[1]
  );
}

function lastSegment(text: string): string {
  return text.slice(text.lastIndexOf('/') + 1);
}
