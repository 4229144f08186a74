import { boundedTable, clip, escapeMarkdown, toCodeSpan, toProse } from '@portcullis/core';
import { digestKeys } from '../subject/digest-keys.ts';
import { describeSource } from './describe-source.ts';
import { summarizeVerdicts } from './summarize-verdicts.ts';
import type { AttestationVerdict, VerificationReport } from './verification-report.ts';
import type { VerificationReporter } from './verification-reporter.ts';
import { whyRefused } from './why-refused.ts';
import { worstVerdict } from './worst-verdict.ts';

/** The job summary: a row for each subject, with who signed it or why nobody counts; under GitHub's 1 MiB. */
export const toMarkdown: VerificationReporter = (reports) => {
  const table = boundedTable({
    title: undefined,
    columns: ['', 'Subject', 'Digest', 'Signed by, or why not'],
    rows: reports.map(toRow),
    limit: 768 * 1024,
  });
  const title = `### ${symbols[worstVerdict(reports)]} Attestations: ${summarizeVerdicts(reports)}`;
  return `${[title, ...table].join('\n\n')}\n`;
};

const symbols: Readonly<Record<AttestationVerdict, string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '⚠️',
};

function toRow(report: VerificationReport): readonly string[] {
  const { subject, verdict } = report;
  const [digest = ''] = digestKeys(subject.digests);
  return [
    `${symbols[verdict]} ${verdict}`,
    toCodeSpan(clip(subject.name, 300)),
    toCodeSpan(digest),
    verdict === 'pass' ? signers(report) : reasons(report),
  ];
}

function signers({ attestations }: VerificationReport): string {
  return attestations
    .flatMap(({ verdict, identity }) =>
      verdict === 'pass' && identity !== undefined ? [identity] : [],
    )
    .slice(0, shown)
    .map((identity) => {
      const { subjectAlternativeName, predicateType, signedAt, instance } = identity;
      const type = toCodeSpan(clip(predicateType, 200));
      return `${toCodeSpan(clip(subjectAlternativeName, 300))}<br>${type}, ${signedAt}, ${instance}`;
    })
    .join('<br>');
}

function reasons({ reason, attestations, unread }: VerificationReport): string {
  const refused = attestations.flatMap((one) => {
    const why = whyRefused(one);
    return why === undefined ? [] : [`${describeSource(one.source)}: ${why}`];
  });
  const unseen = unread.map(({ source, message }) => `${describeSource(source)}: ${message}`);
  const all = [...refused, ...unseen];
  const more = all.length > shown ? [`↳ ${all.length - shown} more in the JSON report`] : [];
  return [
    `${escapeMarkdown(reason?.code ?? '')}: ${toProse(reason?.message ?? '')}`,
    ...all.slice(0, shown).map((why) => `↳ ${toProse(clip(why, 600))}`),
    ...more,
  ].join('<br>');
}

/** Of one subject. */
const shown = 8;
