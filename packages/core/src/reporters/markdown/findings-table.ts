import type { Finding, Severity } from '../../engine/index.ts';
import { bySeverity } from '../by-severity.ts';
import { clip } from '../clip.ts';
import { toCodeSpan } from '../to-code-span.ts';
import { boundedTable } from './bounded-table.ts';
import { toPlaceCode } from './to-place-code.ts';
import { toProse } from './to-prose.ts';

/** One row a finding, the most severe first. */
export function findingsTable(findings: readonly Finding[]): readonly string[] {
  return boundedTable({
    title: undefined,
    columns: ['Severity', 'Rule', 'Where', 'What'],
    rows: bySeverity(findings).map(toRow),
    limit: 640 * 1024,
  });
}

const symbols: Readonly<Record<Severity, string>> = {
  high: '🔴',
  medium: '🟠',
  low: '🟡',
  info: '🔵',
};

const shownHops = 16;

function toRow({ severity, confidence, rule, at, message, related }: Finding): readonly string[] {
  const doubt = confidence === 'high' ? '' : ` (${confidence} confidence)`;
  const hops = related
    .slice(0, shownHops)
    .map((hop) => `<br>↳ ${toPlaceCode(hop.at)} ${toProse(clip(hop.message, 300))}`);
  const more = related.length > shownHops ? `<br>↳ ${related.length - shownHops} more` : '';
  return [
    `${symbols[severity]} ${severity}${doubt}`,
    toCodeSpan(rule),
    toPlaceCode(at),
    `${toProse(clip(message, 1000))}${hops.join('')}${more}`,
  ];
}
