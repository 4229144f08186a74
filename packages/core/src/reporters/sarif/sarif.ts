import type { Finding, Report } from '../../engine/index.ts';
import { bySeverity } from '../by-severity.ts';
import { escapeJson } from '../escape-json.ts';
import type { Reporter } from '../reporter.ts';
import { fingerprintsOf } from './fingerprints-of.ts';
import { leftOut } from './left-out.ts';
import { toNotification } from './to-notification.ts';
import { toResult } from './to-result.ts';
import { toRules } from './to-rules.ts';
import { toSuppression } from './to-suppression.ts';

/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/, in the subset that GitHub reads. */
export const sarif: Reporter = (report, context) => {
  const suppressed = context.sarifSuppressed === true ? report.suppressed : [];
  const rules = toRules(report, context);
  const findings = mostSevere(report.findings);
  const prints = fingerprintsOf(allOf(report), context);
  const toOne = (finding: Finding) => toResult(finding, { rules, prints, context });
  const left = report.findings.length - findings.length;
  const notifications = report.inconclusive.map((one) => toNotification(one, { rules, context }));
  return escapeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: report.tool.name, semanticVersion: report.tool.version, rules },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [...notifications, ...leftOut(left, limit)],
          },
        ],
        results: [
          ...findings.map(toOne),
          ...suppressed.map((one) => ({ ...toOne(one.finding), ...toSuppression(one) })),
        ],
      },
    ],
  });
};

/**
 * GitHub refuses a file with more results in a run.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
const limit = 25_000;

function mostSevere(findings: readonly Finding[]): readonly Finding[] {
  return findings.length <= limit ? findings : bySeverity(findings).slice(0, limit);
}

/** Suppressed ones count too, so that suppressing one changes no other's fingerprint. */
function allOf({ findings, suppressed }: Report): readonly Finding[] {
  return [...findings, ...suppressed.map(({ finding }) => finding)];
}
