import type { Inconclusive } from '../../engine/index.ts';
import { clip } from '../clip.ts';
import { toCodeSpan } from '../to-code-span.ts';
import { boundedTable } from './bounded-table.ts';
import { toPlaceCode } from './to-place-code.ts';
import { toProse } from './to-prose.ts';

/** One row for each thing that was not checked. */
export function inconclusiveTable(inconclusive: readonly Inconclusive[]): readonly string[] {
  return boundedTable({
    title: '#### Not checked',
    columns: ['Reason', 'Rule', 'Where', 'What'],
    rows: inconclusive.map(({ rule, at, reason, message }) => [
      reason,
      rule === undefined ? '' : toCodeSpan(rule),
      toPlaceCode(at),
      toProse(clip(message, 1000)),
    ]),
    limit: 192 * 1024,
  });
}
