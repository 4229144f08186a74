import type { InstallerReport, InstallerVerdict } from './installer-report.ts';
import { scriptCode } from './script-code.ts';

/**
 * 0 when every script is enforced and its values are those of the bytes, 1 when one is not, 3 when nobody could tell,
 * or compare, and nothing is worse.
 */
export function toExitCode(
  { scripts }: InstallerReport,
  allowed: ReadonlySet<InstallerVerdict>,
): 0 | 1 | 3 {
  const passing = new Set<InstallerVerdict>(['proven', 'likely', ...allowed]);
  const codes = scripts.map((script) => scriptCode(script, passing));
  if (codes.includes(1)) return 1;
  return codes.includes(3) ? 3 : 0;
}
