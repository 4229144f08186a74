import { clip, escapeCommand, type WorkflowCommand } from '@portcullis/core';
import { describeSource } from './describe-source.ts';
import { summarizeVerdicts } from './summarize-verdicts.ts';
import type { VerificationReport } from './verification-report.ts';
import type { VerificationReporter } from './verification-reporter.ts';
import { whyRefused } from './why-refused.ts';

/** A workflow command for each subject that does not pass, no more of a kind than GitHub shows of a step. */
export const toAnnotations: VerificationReporter = (reports) => {
  const errors = reports.filter(({ verdict }) => verdict === 'fail');
  const warnings = reports.filter(({ verdict }) => verdict === 'inconclusive');
  const isCut = [errors, warnings].some(({ length }) => length > shownOfAKind);
  const commands = [
    ...errors.slice(0, shownOfAKind).map((report) => toCommand(report, 'error')),
    ...warnings.slice(0, shownOfAKind).map((report) => toCommand(report, 'warning')),
    ...(isCut ? [rest(reports)] : []),
  ];
  return commands.map((command) => `${escapeCommand(command)}\n`).join('');
};

const shownOfAKind = 10;

function toCommand(
  { subject, reason, attestations, unread }: VerificationReport,
  name: 'error' | 'warning',
): WorkflowCommand {
  const refused = attestations.flatMap((one) => {
    const why = whyRefused(one);
    return why === undefined ? [] : [`- ${describeSource(one.source)}: ${why}`];
  });
  const unseen = unread.map(({ source, message }) => `- ${describeSource(source)}: ${message}`);
  return {
    name,
    properties: { title: `attestation of ${clip(subject.name, 200)}` },
    // Bounded, as the runner cuts a message at 4,096 characters.
    lines: [
      `${reason?.code}: ${reason?.message}`,
      ...[...refused, ...unseen].slice(0, 8).map((line) => clip(line, 400)),
    ],
  };
}

function rest(reports: readonly VerificationReport[]): WorkflowCommand {
  const message = `${summarizeVerdicts(reports)}: GitHub shows ten annotations of a kind, so read the job summary or the report for the others`;
  return { name: 'notice', properties: { title: 'not all is shown here' }, lines: [message] };
}
