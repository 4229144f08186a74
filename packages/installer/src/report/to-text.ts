import { clip, escapeTerminal, findingBlock, type Palette, paletteOf } from '@portcullis/core';
import type { Arm, InstallerVerdict, ProofOutcome, ScriptReport } from './installer-report.ts';
import type { InstallerReporter, ReporterContext } from './installer-reporter.ts';
import { nameScript } from './name-script.ts';
import { proofSummary } from './proof-summary.ts';
import { sayRelease } from './say-release.ts';
import { sayVerdict } from './say-verdict.ts';
import { summarizeScripts } from './summarize-scripts.ts';

/** For people: each script with its verdict, what it offers, and what it leaves open. */
export const toText: InstallerReporter = (report, context) => {
  const palette = paletteOf(context.color);
  const blocks = report.scripts.flatMap((script) => toBlocks(script, palette, context));
  const release = sayRelease(report);
  const end = [
    ...(release === undefined ? [] : [line(release)]),
    palette.strong(summarizeScripts(report)),
  ];
  return `${[...blocks, ...end].join('\n\n')}\n`;
};

function toBlocks(
  script: ScriptReport,
  palette: Palette,
  context: ReporterContext,
): readonly string[] {
  const { dialect, family, source, verdict, arms, findings, proof = [] } = script;
  const more =
    arms.length > shownArms ? [`  … ${arms.length - shownArms} more in the JSON report`] : [];
  const lines = [
    `${paint(verdict, palette)} ${palette.strong(line(nameScript(script)))}: ${sayVerdict(verdict)}`,
    `  ${dialect}, ${family}, values: ${source}`,
    ...arms.slice(0, shownArms).map(toArmLine),
    ...more,
    ...proofLines(proof),
  ];
  const style = { palette, width: context.width ?? 120 };
  return [lines.join('\n'), ...findings.map((one) => findingBlock(one, context.sources, style))];
}

const shownArms = 64;

function toArmLine({ artifact, algorithm, value, bytes }: Arm): string {
  const has = value === undefined ? 'no value' : `${algorithm ?? 'value'} ${value.slice(0, 16)}…`;
  const mark = value === undefined || bytes === 'differ' || bytes === 'missing' ? '-' : '+';
  return `  ${mark} ${line(artifact)}: ${has}${bytes === undefined ? '' : `, bytes: ${bytes}`}`;
}

function proofLines(proof: readonly ProofOutcome[]): readonly string[] {
  if (proof.length === 0) return [];
  const { says, isolation, rest } = proofSummary(proof);
  const more =
    rest.length > shownOutcomes
      ? [`  … ${rest.length - shownOutcomes} more in the JSON report`]
      : [];
  return [
    `  run: ${says}`,
    ...(isolation === undefined ? [] : [`  isolation: ${line(isolation)}`]),
    ...rest.slice(0, shownOutcomes).map(toProofLine),
    ...more,
  ];
}

const shownOutcomes = 64;

function toProofLine({ case: name, arm, outcome, why }: ProofOutcome): string {
  return `  ${outcome}: ${line(name)}, ${line(arm)}: ${line(why)}`;
}

function paint(verdict: InstallerVerdict, { severity, inconclusive }: Palette): string {
  switch (verdict) {
    case 'proven':
    case 'likely':
      return severity.info(verdict);
    case 'same-origin':
      return severity.medium(verdict);
    case 'open':
    case 'none':
      return severity.high(verdict);
    case 'inconclusive':
      return inconclusive(verdict);
  }
}

/** Names in scripts are somebody else's text. */
function line(text: string): string {
  return escapeTerminal(clip(text, 1000));
}
