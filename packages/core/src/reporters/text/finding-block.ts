import type { Finding } from '../../engine/index.ts';
import type { ReporterContext } from '../reporter.ts';
import { block } from './block.ts';
import type { Style } from './style.ts';

/** A finding, its hops, and what else is known about it. */
export function findingBlock(
  finding: Finding,
  sources: ReporterContext['sources'],
  style: Style,
): string {
  const { rule, severity, confidence, message, at, related, evidence, fix } = finding;
  const content = {
    label: `${severity}[${rule}]`,
    paint: style.palette.severity[severity],
    message,
    places: [{ at, message: '' }, ...related],
    notes: [
      ...(confidence === 'high' ? [] : [{ name: 'confidence', value: confidence }]),
      ...evidence.map((value) => ({ name: 'evidence', value })),
      ...(fix === undefined ? [] : [{ name: 'fix', value: fix.description }]),
    ],
  };
  return block(content, sources, style);
}
