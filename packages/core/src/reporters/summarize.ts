import { type Report, severities } from '../engine/index.ts';
import { pinVerdicts } from '../evidence/index.ts';
import { count } from './count.ts';

/** `3 findings (1 high, 2 low), 1 inconclusive, 4 suppressed in 12 files; 41 pins: 40 released, 1 tag-only`. */
export function summarize(report: Report): string {
  if (isEmpty(report)) return 'nothing to audit: no workflow and no action here';
  const parts = [
    `${count(report.findings.length, 'finding')}${bySeverity(report)}`,
    ...(report.inconclusive.length > 0 ? [`${report.inconclusive.length} inconclusive`] : []),
    ...(report.suppressed.length > 0 ? [`${report.suppressed.length} suppressed`] : []),
  ];
  return `${parts.join(', ')} in ${count(report.files.length, 'file')}${byVerdict(report)}`;
}

function isEmpty({ files, findings, inconclusive }: Report): boolean {
  return files.length + findings.length + inconclusive.length === 0;
}

function bySeverity({ findings }: Report): string {
  const parts = severities.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}`];
  });
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function byVerdict({ pins }: Report): string {
  if (pins.length === 0) return '';
  const parts = pinVerdicts.flatMap((verdict) => {
    const number = pins.filter((pin) => pin.verdict === verdict).length;
    return number === 0 ? [] : [`${number} ${verdict}`];
  });
  return `; ${count(pins.length, 'pin')}: ${parts.join(', ')}`;
}
