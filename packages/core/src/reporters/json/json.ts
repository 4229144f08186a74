import type { Report } from '../../engine/index.ts';
import { escapeJson } from '../escape-json.ts';
import type { Reporter } from '../reporter.ts';
import { toFindingJson } from './to-finding-json.ts';
import { toLocationJson } from './to-location-json.ts';
import { toPinJson } from './to-pin-json.ts';

/** The report as docs/report.schema.json has it: keys in a fixed order, absent members left out. */
export const json: Reporter = (report) =>
  escapeJson({
    version: report.version,
    tool: { name: report.tool.name, version: report.tool.version },
    files: report.files.map(({ path, kind }) => ({ path, kind })),
    findings: report.findings.map(toFindingJson),
    inconclusive: report.inconclusive.map(({ rule, guard, at, reason, message }) => ({
      rule,
      guard,
      at: toLocationJson(at),
      reason,
      message,
    })),
    suppressed: report.suppressed.map(({ finding, by, reason }) => ({
      finding: toFindingJson(finding),
      by,
      reason,
    })),
    pins: report.pins.map(toPinJson),
    stats: toStatsJson(report.stats),
  });

function toStatsJson({
  files,
  workflows,
  actions,
  uses,
  images,
  repositories,
  requests,
  bytes,
}: Report['stats']): object {
  return { files, workflows, actions, uses, images, repositories, requests, bytes };
}
