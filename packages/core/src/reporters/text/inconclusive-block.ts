import type { Inconclusive } from '../../engine/index.ts';
import type { ReporterContext } from '../reporter.ts';
import { block } from './block.ts';
import type { Style } from './style.ts';

/** What was not checked, and why. */
export function inconclusiveBlock(
  { rule, at, reason, message }: Inconclusive,
  sources: ReporterContext['sources'],
  style: Style,
): string {
  const content = {
    label: rule === undefined ? 'inconclusive:' : `inconclusive[${rule}]`,
    paint: style.palette.inconclusive,
    message,
    places: [{ at, message: '' }],
    notes: [{ name: 'reason', value: reason }],
  };
  return block(content, sources, style);
}
