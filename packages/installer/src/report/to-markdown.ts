import { boundedTable, clip, count, findingsTable, toCodeSpan, toProse } from '@portcullis/core';
import type { Arm, InstallerVerdict, ScriptReport } from './installer-report.ts';
import type { InstallerReporter } from './installer-reporter.ts';
import { nameScript } from './name-script.ts';
import { sayRelease } from './say-release.ts';
import { sayVerdict } from './say-verdict.ts';
import { summarizeScripts } from './summarize-scripts.ts';
import { toProofTables } from './to-proof-tables.ts';

/** The job summary: scripts, their arms, what running them has shown, and findings; under GitHub's 1 MiB. */
export const toMarkdown: InstallerReporter = (report) => {
  const shown = report.scripts.slice(0, shownScripts);
  const left = report.scripts.length - shown.length;
  const release = sayRelease(report);
  const parts = [
    `### Installers: ${summarizeScripts(report)}`,
    ...(release === undefined ? [] : [toProse(clip(release, 1000))]),
    ...shown.flatMap((script) => toParts(script, Math.floor(allScripts / shown.length))),
    ...(left > 0 ? [`${count(left, 'script')} more in the JSON report.`] : []),
    // At most 640 KiB.
    ...findingsTable(report.scripts.flatMap(({ findings }) => findings)),
  ];
  return `${parts.join('\n\n')}\n`;
};

const shownScripts = 16;
/** Bytes for the tables of all scripts. */
const allScripts = 192 * 1024;

function toParts(script: ScriptReport, room: number): readonly string[] {
  const { verdict, family, source, arms, proof = [] } = script;
  const title = `#### ${symbols[verdict]} ${toCodeSpan(clip(nameScript(script), 300))}: ${verdict}`;
  const said = `${toProse(sayVerdict(verdict))}. ${family}, values: ${source}.`;
  const part = Math.floor(room / 3);
  return [title, said, ...armTable(arms, part), ...toProofTables(proof, part)];
}

const symbols: Readonly<Record<InstallerVerdict, string>> = {
  proven: '✅',
  likely: '✅',
  'same-origin': '⚠️',
  open: '❌',
  none: '❌',
  inconclusive: '⚠️',
};

function armTable(arms: readonly Arm[], limit: number): readonly string[] {
  return boundedTable({
    title: undefined,
    columns: ['Artifact', 'Value', 'Bytes'],
    rows: arms.map(({ artifact, algorithm, value, bytes }) => [
      toCodeSpan(clip(artifact, 300)),
      value === undefined ? '❌ none' : `${algorithm ?? ''} ${toCodeSpan(value)}`,
      bytes === undefined ? '' : `${bytes === 'match' ? '✅' : '❌'} ${bytes}`,
    ]),
    limit,
  });
}
