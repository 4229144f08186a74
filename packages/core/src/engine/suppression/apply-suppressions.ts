import { toLocation } from '../../model/index.ts';
import type { Finding } from '../finding.ts';
import type { Suppressed } from '../report.ts';
import { linesOf } from './lines-of.ts';
import type { Lines, SuppressedSubject, Suppression } from './types.ts';

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
    const [first] = matching;
    if (first === undefined || !coverWhole(matching, finding)) return true;
    suppressed.push(toSuppressed(finding, first));
    return false;
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

/** Those that accept one thing each hide a finding of several only together. */
function coverWhole(matching: readonly Suppression[], { subject }: Finding): boolean {
  const sites = matching.map(({ covers }) =>
    covers.kind === 'path' ? covers.subject?.site : undefined,
  );
  return sites.includes(undefined) || (subject?.sites ?? []).every((one) => sites.includes(one));
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
        (coverage.line === undefined || coverage.line === finding.at.start.line) &&
        (coverage.subject === undefined || isAbout(finding, coverage.subject))
      );
    case 'line':
      return at.source.path === finding.at.path && standsOn(finding.at, coverage.line);
    case 'zizmor':
      return (
        (at.source.path === finding.at.path && beginsIn(finding.at, coverage.step)) ||
        [finding, ...finding.related].some(
          (place) => at.source.path === place.at.path && standsOn(place.at, coverage.line),
        )
      );
  }
}

/** Most of zizmor's findings are about a step as a whole, and a comment anywhere in it holds. */
function beginsIn({ start }: Finding['at'], step: Lines | undefined): boolean {
  return step !== undefined && step.first <= start.line && start.line <= step.last;
}

function isAbout({ subject }: Finding, { action, site }: SuppressedSubject): boolean {
  return subject?.action === action && (site === undefined || subject.sites.includes(site));
}

function standsOn(place: Finding['at'], line: number): boolean {
  const { first, last } = linesOf(place);
  return first <= line && line <= last;
}

function toSuppressed(finding: Finding, { at, reason }: Suppression): Suppressed {
  const { path, start } = toLocation(at);
  return { finding, by: `${path}:${start.line}`, reason };
}
