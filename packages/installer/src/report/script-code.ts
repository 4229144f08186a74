import type { InstallerVerdict, ScriptReport } from './installer-report.ts';

/** 0 when one script has a verdict that passes and its values are those of the bytes; 3 when nobody could tell, or compare. */
export function scriptCode(
  { verdict, arms, findings }: ScriptReport,
  passing: ReadonlySet<InstallerVerdict>,
): 0 | 1 | 3 {
  const rules = new Set(findings.map(({ rule }) => rule));
  const isOther = rules.has('mirror-differs') || rules.has('published-differs');
  if (isOther || arms.some(({ bytes }) => bytes === 'differ')) return 1;
  if (!passing.has(verdict)) return verdict === 'inconclusive' ? 3 : 1;
  return rules.has('not-compared') ? 3 : 0;
}
