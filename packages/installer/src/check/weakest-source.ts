import type { FamilyReading } from '../family/read-family.ts';
import type { ValueSource } from '../report/installer-report.ts';
import type { JudgedScript } from './judged-script.ts';

/** Where values come from: the weakest of all code that is downloaded; as the tables say where none was found. */
export function weakestSource(
  { analysis, source, verdict }: JudgedScript,
  reading: FamilyReading,
): ValueSource {
  if (!analysis.downloads.some(({ role }) => role === 'code')) return reading.source;
  // What has no value is refused.
  if (verdict === 'likely' || verdict === 'same-origin') return source;
  const hasEmpty =
    reading.source === 'none' && reading.arms.some(({ value }) => value !== undefined);
  return hasEmpty ? 'none' : source;
}
