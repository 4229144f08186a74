import type { Inconclusive } from '../../engine/index.ts';
import type { Location } from '../../model/index.ts';
import { namePlaces } from '../name-places.ts';
import type { ReporterContext } from '../reporter.ts';
import { block } from './block.ts';
import type { Style } from './style.ts';

/** What was not checked, and why; `others` are the places that share the reason. */
export function inconclusiveBlock(
  { first, others }: { readonly first: Inconclusive; readonly others: readonly Location[] },
  sources: ReporterContext['sources'],
  style: Style,
): string {
  const { rule, at, reason, message } = first;
  const content = {
    label: rule === undefined ? 'inconclusive:' : `inconclusive[${rule}]`,
    paint: style.palette.inconclusive,
    message,
    places: [{ at, message: '' }],
    notes: [
      { name: 'reason', value: reason },
      ...(others.length === 0 ? [] : [{ name: 'also at', value: namePlaces(others, toName) }]),
    ],
  };
  return block(content, sources, style);
}

function toName({ path, start }: Location): string {
  return `${path}:${start.line}:${start.column}`;
}
