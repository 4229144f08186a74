import type { FindingVerdict } from '../../engine/index.ts';
import { type Job, toLocation } from '../../model/index.ts';

type Fix = NonNullable<FindingVerdict['fix']>;

/** Writes `cache-mode: none` before the job's first key, or in place of another mode. */
export function noneFix({ node, cacheMode }: Job): Fix | undefined {
  const description = 'Set "cache-mode: none"';
  if (node.alias !== undefined || cacheMode?.alias !== undefined) return undefined;
  if (cacheMode !== undefined) return { description, edits: [{ at: cacheMode, text: 'none' }] };
  const first = node.entries[0]?.key;
  if (first === undefined || node.style === 'flow') return undefined;
  const { source, start } = first;
  const indent = ' '.repeat(toLocation(first).start.column - 1);
  const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n';
  const at = { source, start, end: start };
  return { description, edits: [{ at, text: `cache-mode: none${lineEnd}${indent}` }] };
}
