import type { ReleaseReport } from './release-report.ts';
import { toReleaseJson } from './to-release-json.ts';
import { toReleaseText } from './to-release-text.ts';

export type ReleaseReporter = (
  report: ReleaseReport,
  options: { readonly color: boolean },
) => string;

export const releaseReporters = {
  text: toReleaseText,
  json: toReleaseJson,
} as const satisfies Readonly<Record<string, ReleaseReporter>>;
