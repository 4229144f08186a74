import type { Inconclusive } from '../../engine/index.ts';
import { clip } from '../clip.ts';
import { groupAlike } from '../group-alike.ts';
import { namePlaces } from '../name-places.ts';
import { toCodeSpan } from '../to-code-span.ts';
import { boundedTable } from './bounded-table.ts';
import { toPlaceCode } from './to-place-code.ts';
import { toProse } from './to-prose.ts';

/** One row for each reason that something was not checked. */
export function inconclusiveTable(inconclusive: readonly Inconclusive[]): readonly string[] {
  return boundedTable({
    title: '#### Not checked',
    columns: ['Reason', 'Rule', 'Where', 'What'],
    rows: groupAlike(inconclusive).map(({ first: { rule, at, reason, message }, others }) => [
      reason,
      rule === undefined ? '' : toCodeSpan(rule),
      namePlaces([at, ...others], toPlaceCode),
      toProse(clip(message, 1000)),
    ]),
    limit: 192 * 1024,
  });
}
