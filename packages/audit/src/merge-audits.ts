import {
  type Report,
  type Rule,
  type RuleSet,
  type Source,
  type Stats,
  type Suppressed,
  sorted,
} from '@portcullis/core';
import type { AuditResult } from './audit-result.ts';
import { mergePins } from './merge-pins.ts';
import type { RootAudit } from './root-audit.ts';
import { tool } from './tool.ts';

/** One result from the audits of all roots, in an order that only their content decides. */
export function mergeAudits(
  audits: readonly RootAudit[],
  rules: readonly Rule[],
  { help }: RuleSet,
): AuditResult {
  const metas = rules.map(({ meta }) => meta);
  return {
    report: toReport(audits),
    failing: audits.reduce((sum, { failing }) => sum + failing, 0),
    sources: new Map(
      audits.flatMap(({ sources }) => sources.map((source) => [source.path, source] as const)),
    ),
    rules: metas,
    help,
    graph: audits.flatMap(({ graph }) => graph),
  };
}

function toReport(audits: readonly RootAudit[]): Report {
  return {
    version: 1,
    tool,
    files: toFiles(audits.flatMap(({ files }) => files)),
    findings: sorted(audits.flatMap(({ findings }) => findings)),
    inconclusive: sorted(audits.flatMap(({ inconclusive }) => inconclusive)),
    suppressed: sortedByFinding(audits.flatMap(({ suppressed }) => suppressed)),
    pins: mergePins(audits.flatMap(({ pins }) => pins)),
    stats: audits.map(({ stats }) => stats).reduce(addStats, noStats),
  };
}

function toFiles(sources: readonly Source[]): Report['files'] {
  const files = sources.map(({ path, kind }) => ({ path, kind }));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function sortedByFinding(suppressed: readonly Suppressed[]): readonly Suppressed[] {
  const placed = suppressed.map((one) => ({ ...one.finding, one }));
  return sorted(placed).map(({ one }) => one);
}

const noStats: Stats = { files: 0, workflows: 0, actions: 0, uses: 0, images: 0 };

/** What was asked is told once, since it was asked for all roots together. */
function addStats(a: Stats, b: Stats): Stats {
  return {
    ...b,
    files: a.files + b.files,
    workflows: a.workflows + b.workflows,
    actions: a.actions + b.actions,
    uses: a.uses + b.uses,
    images: a.images + b.images,
  };
}
