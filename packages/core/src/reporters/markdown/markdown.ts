import type { Report } from '../../engine/index.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Reporter } from '../reporter.ts';
import { summarize } from '../summarize.ts';
import { findingsTable } from './findings-table.ts';
import { inconclusiveTable } from './inconclusive-table.ts';
import { usesDiagram } from './uses-diagram.ts';

/** The job summary: the verdict first, then what it rests on. Its parts together stay under GitHub's 1 MiB. */
export const markdown: Reporter = (report, context) => {
  const parts = [
    `### ${symbol(report)} ${escapeMarkdown(report.tool.name)}: ${summarize(report)}`,
    ...findingsTable(report.findings),
    ...inconclusiveTable(report.inconclusive),
    ...suppressed(report),
    ...usesDiagram(context.graph ?? []),
  ];
  return `${parts.join('\n\n')}\n`;
};

function symbol({ findings, inconclusive }: Report): string {
  if (findings.some(({ severity }) => severity === 'high')) return '❌';
  return findings.length + inconclusive.length > 0 ? '⚠️' : '✅';
}

function suppressed(report: Report): readonly string[] {
  const { length } = report.suppressed;
  if (length === 0) return [];
  const what = length === 1 ? '1 finding is' : `${length} findings are`;
  return [`${what} suppressed; the JSON report names each with its reason.`];
}
