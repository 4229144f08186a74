import { clip, escapeTerminal, type Palette, paletteOf } from '@portcullis/core';
import { digestKeys } from '../subject/digest-keys.ts';
import { describeSource } from './describe-source.ts';
import { paintVerdict } from './paint-verdict.ts';
import { summarizeVerdicts } from './summarize-verdicts.ts';
import type { AttestationReport, VerificationReport } from './verification-report.ts';
import type { VerificationReporter } from './verification-reporter.ts';
import { whyRefused } from './why-refused.ts';

/** For people: each subject with who signed it, or the first rule that each attestation failed. */
export const toText: VerificationReporter = (reports, { color }) => {
  const palette = paletteOf(color);
  const lines = [
    ...reports.flatMap((report) => toLines(report, palette)),
    palette.strong(summarizeVerdicts(reports)),
  ];
  return `${lines.join('\n')}\n`;
};

function toLines(report: VerificationReport, palette: Palette): readonly string[] {
  const { subject, verdict, reason, attestations, unlisted, unread } = report;
  const [digest = ''] = digestKeys(subject.digests);
  return [
    `${paintVerdict(verdict, palette)} ${palette.strong(line(subject.name))} (${line(digest)})`,
    ...(reason === undefined ? [] : [`  ${reason.code}: ${line(reason.message)}`]),
    ...attestations.map((one) => `  ${toAttestation(one)}`),
    ...(unlisted > 0 ? [`  - and ${unlisted} more that do not pass`] : []),
    ...unread.map(
      ({ source, reason: why, message }) =>
        `  not looked at: ${line(describeSource(source))}: ${why}: ${line(message)}`,
    ),
  ];
}

function toAttestation(report: AttestationReport): string {
  const { source, identity } = report;
  const where = line(describeSource(source));
  const why = whyRefused(report);
  if (why !== undefined || identity === undefined) return `- ${where}: ${line(why ?? '')}`;
  const { subjectAlternativeName, signedAt, instance, predicateType } = identity;
  return `+ ${where}: ${line(predicateType)} by ${line(subjectAlternativeName)} at ${signedAt}, ${instance}`;
}

/** What stands in certificates, statements and names of files is somebody else's text. */
function line(text: string): string {
  return escapeTerminal(clip(text, 1000));
}
