import type { Finding } from '../finding.ts';
import type { Inconclusive, Suppressed } from '../report.ts';
import { applySuppressions } from './apply-suppressions.ts';
import type { Suppression } from './types.ts';

interface Accepted {
  readonly inconclusive: readonly Inconclusive[];
  readonly suppressed: readonly Suppressed[];
  readonly used: ReadonlySet<Suppression>;
}

/**
 * What nobody could tell of content of somebody else holds as accepted where that very content is named, all of it:
 * whoever did has looked at it by hand. A path, a line or one site of it accepts findings alone.
 */
export function acceptDoubts(
  inconclusive: readonly Inconclusive[],
  suppressions: readonly Suppression[],
  repositoryPathOf: (path: string) => string,
): Accepted {
  const byFinding = new Map(
    inconclusive.flatMap((one) => {
      const finding = toFinding(one);
      return finding === undefined ? [] : [[finding, one] as const];
    }),
  );
  const ofSubjects = suppressions.filter(namesWhole);
  const doubts = [...byFinding.keys()];
  const { findings, suppressed, used } = applySuppressions(doubts, ofSubjects, repositoryPathOf);
  const standing = new Set(findings.map((finding) => byFinding.get(finding)));
  return {
    inconclusive: inconclusive.filter((one) => one.subject === undefined || standing.has(one)),
    suppressed,
    used,
  };
}

function namesWhole({ covers }: Suppression): boolean {
  return (
    covers.kind === 'path' && covers.subject !== undefined && covers.subject.site === undefined
  );
}

/** As the report lists what is accepted. */
function toFinding({ rule, guard, at, message, subject }: Inconclusive): Finding | undefined {
  if (rule === undefined || guard === undefined || subject === undefined) return undefined;
  const evidence = ['nobody could tell, and somebody accepted that'];
  const severity = 'info';
  const confidence = 'low';
  return { rule, guard, severity, confidence, message, at, related: [], evidence, subject };
}
