import type { Analysis, Download } from '../analysis/analysis.ts';
import {
  type InstallerVerdict,
  type ValueSource,
  valueSources,
} from '../report/installer-report.ts';

export interface Judged {
  readonly verdict: Exclude<InstallerVerdict, 'proven'>;
  readonly source: ValueSource;
  /** Why it is `inconclusive`. */
  readonly reasons: readonly string[];
}

/** The weakest of all that the script installs; what could not be followed is never taken for good. */
export function verdictOf({ downloads, weaknesses, doubts, isTemplate }: Analysis): Judged {
  const code = downloads.filter(({ role }) => role === 'code');
  const source = weakest(code);
  const opening = weaknesses.flatMap(({ opens }) => opens ?? []);
  const isCovered = code.some(({ coverage }) => coverage === 'always' || coverage === 'sometimes');
  if (opening.includes('open') || opening.includes('none')) {
    return {
      verdict: isCovered ? 'open' : 'none',
      // Of what is compared at all: the verdict says that something is not.
      source: isCovered ? weakest(code.filter(({ coverage }) => coverage !== 'never')) : 'none',
      reasons: [],
    };
  }
  const reasons = [
    ...doubts.map(({ reason }) => reason),
    ...(opening.includes('inconclusive')
      ? ['what is checked hangs on something that cannot be followed']
      : []),
    ...(isTemplate ? ['it is a template: what its placeholders become decides'] : []),
    ...(code.length === 0 ? ['no download was found that is installed or run'] : []),
    ...(code.some(({ coverage }) => coverage !== 'always')
      ? ['not every use of a download could be judged']
      : []),
  ];
  if (reasons.length > 0) return { verdict: 'inconclusive', source, reasons };
  const isStrong = source === 'embedded' || source === 'signature';
  return {
    verdict: isStrong ? 'likely' : source === 'none' ? 'inconclusive' : 'same-origin',
    source,
    reasons,
  };
}

function weakest(code: readonly Download[]): ValueSource {
  const ranks = code.map(({ source }) => valueSources.indexOf(source));
  return code.length === 0 ? 'none' : (valueSources[Math.max(...ranks)] ?? 'none');
}
