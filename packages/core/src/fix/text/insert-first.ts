import { asMap, asScalar, type MapEntry, toLocation } from '../../model/index.ts';
import type { Edit } from '../repair.ts';
import { blockLines } from './block-lines.ts';
import type { Entry } from './entry.ts';
import { insertEntry } from './insert-entry.ts';
import { lineBreakOf } from './line-break-of.ts';
import { restOfLine } from './rest-of-line.ts';

/** Puts an entry first into the map that is another entry's value (`with:`, `env:`), also where that is empty. */
export function insertFirst({ key, value }: MapEntry, entry: Entry): Edit | undefined {
  if (key.alias !== undefined || value.alias !== undefined) return undefined;
  const map = asMap(value);
  const scalar = asScalar(value);
  if (scalar !== undefined && (scalar.type !== 'null' || scalar.start !== scalar.end))
    return undefined;
  const [first] = map?.entries ?? [];
  if (map !== undefined && (map.style === 'flow' || first === undefined)) {
    return first === undefined ? intoBraces(map, entry) : insertEntry(map, entry);
  }
  const { source } = key;
  const colon = source.text.indexOf(':', key.end);
  const end = restOfLine(source.text, colon + 1 + anchorLength(source.text, colon + 1));
  if (colon === -1 || end === undefined) return undefined;
  const column = first === undefined ? toLocation(key).start.column + 2 : columnOf(first);
  const start = `${lineBreakOf(source)}${' '.repeat(column - 1)}`;
  const text = blockLines(entry)
    .map((line) => `${start}${line}`)
    .join('');
  return { at: { source, start: end, end }, text };
}

function columnOf({ key }: MapEntry): number {
  return toLocation(key).start.column;
}

/** `with: &name` */
function anchorLength(text: string, from: number): number {
  const found = /[ \t]+&[^\s,[\]{}]+/y;
  found.lastIndex = from;
  return found.exec(text)?.[0].length ?? 0;
}

function intoBraces(
  { source, start, end }: NonNullable<ReturnType<typeof asMap>>,
  entry: Entry,
): Edit | undefined {
  if (!/^\{[ \t]*\}$/.test(source.text.slice(start, end))) return undefined;
  const text = blockLines(entry).length === 1 ? `{ ${entry.key}: ${entry.value} }` : undefined;
  return text === undefined ? undefined : { at: { source, start, end }, text };
}
