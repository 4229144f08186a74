import type { InstallerVerdict } from './installer-report.ts';

/** What a verdict means, for whom does not know it. */
export function sayVerdict(verdict: InstallerVerdict): string {
  switch (verdict) {
    case 'proven':
      return 'it was run against wrong bytes, and refused all of them';
    case 'likely':
      return 'by its text, nothing is used that was not verified; only running it proves that';
    case 'same-origin':
      return 'it verifies, but the value comes from where the artifact comes from: corruption is noticed, an attack is not; embed the values, or allow "same-origin"';
    case 'open':
      return 'there is a way to use what was not verified';
    case 'none':
      return 'nothing is verified';
    case 'inconclusive':
      return 'nobody could tell whether it verifies';
  }
}
