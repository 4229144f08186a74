import {
  type Finding,
  type GapReport,
  type GapSite,
  type Inconclusive,
  immutabilityGap,
  type Location,
  quoted,
  rankedGaps,
  reporters,
} from '@portcullis/core';
import type { GapReporter } from './gap-reporter.ts';

/** SARIF of the same rule that an audit has: each gap is a result, what nobody could tell a notification. */
export const toSarif: GapReporter = (report, { sources, tool, color }) => {
  const { meta } = immutabilityGap;
  const none = { files: 0, workflows: 0, actions: 0, uses: 0, images: 0 };
  const findings = rankedGaps(report, false).map(
    ({ site, severity, confidence }): Finding => ({
      rule: meta.id,
      guard: meta.guard,
      severity,
      confidence,
      message: messageOf(site),
      at: site.at,
      related: (site.related ?? []).map(({ at, why }) => ({ at, message: why })),
      evidence: evidenceOf(site),
    }),
  );
  const inconclusive = doubtsIn(report);
  const lists = { files: [], findings, inconclusive, suppressed: [], pins: [] };
  const whole = { version: 1, tool, stats: none, ...lists } as const;
  return reporters.sarif(whole, { sources, rules: [meta], color });
};

function messageOf(site: GapSite): string {
  const end = site.advice === undefined ? '' : `; to close it, ${site.advice.author}`;
  return `${factOf(site)}${end}`;
}

function factOf({ what, why }: GapSite): string {
  return `${quoted(what)}: ${why}`;
}

function evidenceOf({ kind, mutability, verification, weakness, advice }: GapSite) {
  const facts = [`kind: ${kind}`, `mutability: ${mutability}`, `verification: ${verification}`];
  const more = weakness === undefined ? [] : [`weakness: ${weakness}`];
  return [...facts, ...more, ...(advice === undefined ? [] : [`today: ${advice.user}`])];
}

function doubtsIn({ action, sites, inconclusive }: GapReport): readonly Inconclusive[] {
  const { id: rule, guard } = immutabilityGap.meta;
  const unknown = sites
    .filter(({ verdict }) => verdict === 'unknown')
    .map((site) => ({ at: site.at, why: factOf(site) }));
  return [...inconclusive, ...unknown].map(({ at, why }) => ({
    rule,
    guard,
    at: at ?? startOf(action.path),
    reason: 'undecidable',
    message: why,
  }));
}

/** What is about the whole action stands at its beginning. */
function startOf(folder: string): Location {
  const start = { line: 1, column: 1, offset: 0 };
  return { path: folder === '.' ? 'action.yml' : `${folder}/action.yml`, start, end: start };
}
