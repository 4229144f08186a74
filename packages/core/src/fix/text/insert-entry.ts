import { type MapEntry, type MapNode, toLocation } from '../../model/index.ts';
import type { Edit } from '../repair.ts';
import { blockLines } from './block-lines.ts';
import type { Entry } from './entry.ts';
import { flowText } from './flow-text.ts';
import { lineBreakOf } from './line-break-of.ts';
import { restOfLine } from './rest-of-line.ts';

/**
 * Puts an entry into a map that has others: behind one of those named when it is a line of its own, else before
 * the first. undefined for a map that is written in a way that leaves no plain room.
 */
export function insertEntry(
  map: MapNode,
  entry: Entry,
  behind: readonly string[] = [],
): Edit | undefined {
  const [first] = map.entries;
  if (map.alias !== undefined || first === undefined) return undefined;
  if (map.style === 'flow') return inFlow(map, entry);
  const indent = ' '.repeat(toLocation(first.key).start.column - 1);
  const lines = blockLines(entry);
  const lineBreak = lineBreakOf(map.source);
  for (const key of behind) {
    const at = endOfLine(map.entry(key));
    if (at === undefined) continue;
    const text = lines.map((line) => `${lineBreak}${indent}${line}`).join('');
    return { at: { source: map.source, start: at, end: at }, text };
  }
  const { source, start } = first.key.alias ?? first.key;
  const text = lines.map((line) => `${line}${lineBreak}${indent}`).join('');
  return { at: { source, start, end: start }, text };
}

/** The end of the line that an entry has for itself. */
function endOfLine(entry: MapEntry | undefined): number | undefined {
  if (entry === undefined || entry.key.alias !== undefined) return undefined;
  const { key } = entry;
  const value = entry.value.alias ?? entry.value;
  const { text } = key.source;
  const last = Math.max(key.end, value.end);
  return text.slice(key.start, last).includes('\n') ? undefined : restOfLine(text, last);
}

function inFlow({ source, start, entries }: MapNode, entry: Entry): Edit | undefined {
  const open = source.text.indexOf('{', start);
  const first = entries[0]?.key.start ?? 0;
  if (open === -1 || open >= first) return undefined;
  const at = { source, start: open + 1, end: open + 1 };
  const isSpaced = /\s/.test(source.text.charAt(open + 1));
  return { at, text: isSpaced ? ` ${flowText(entry)},` : `${flowText(entry)}, ` };
}
