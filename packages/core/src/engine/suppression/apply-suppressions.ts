import { toLocation } from '../../model/index.ts';
import type { Finding } from '../finding.ts';
import type { Suppressed } from '../report.ts';
import type { Suppression } from './types.ts';

interface Applied {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly used: ReadonlySet<Suppression>;
}

/** Parts findings into those that stand and those that somebody accepted. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  repositoryPathOf: (path: string) => string,
): Applied {
  const byRule = groupByRule(suppressions);
  const used = new Set<Suppression>();
  const suppressed: Suppressed[] = [];
  const standing = findings.filter((finding) => {
    const matching = (byRule.get(finding.rule) ?? []).filter((one) =>
      covers(one, finding, repositoryPathOf),
    );
    for (const one of matching) used.add(one);
    const first = matching[0];
    if (first !== undefined) suppressed.push(toSuppressed(finding, first));
    return first === undefined;
  });
  return { findings: standing, suppressed, used };
}

function groupByRule(
  suppressions: readonly Suppression[],
): ReadonlyMap<Suppression['rule'], readonly Suppression[]> {
  const groups = new Map<Suppression['rule'], Suppression[]>();
  for (const one of suppressions) {
    const group = groups.get(one.rule);
    if (group === undefined) groups.set(one.rule, [one]);
    else group.push(one);
  }
  return groups;
}

function covers(
  { at, covers: coverage }: Suppression,
  finding: Finding,
  repositoryPathOf: (path: string) => string,
): boolean {
  switch (coverage.kind) {
    case 'path':
      return (
        coverage.matches(repositoryPathOf(finding.at.path)) &&
        (coverage.line === undefined || coverage.line === finding.at.start.line)
      );
    case 'line':
      return at.source.path === finding.at.path && standsOn(finding.at, coverage.line);
    case 'zizmor':
      return [finding, ...finding.related].some(
        (place) => at.source.path === place.at.path && standsOn(place.at, coverage.line),
      );
  }
}

/** A place that ends at the start of a line does not stand on that line. */
function standsOn({ start, end }: Finding['at'], line: number): boolean {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  return start.line <= line && line <= last;
}

function toSuppressed(finding: Finding, { at, reason }: Suppression): Suppressed {
  const { path, start } = toLocation(at);
  return { finding, by: `${path}:${start.line}`, reason };
}
