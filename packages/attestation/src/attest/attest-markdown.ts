import { escapeMarkdown, toCodeSpan } from '@portcullis/core';
import type { AttestResult } from './attest-result.ts';
import type { Attested } from './attested.ts';
import { outcomeOf } from './outcome-of.ts';

/** What `attest` did, for a job summary. Names are attacker-controlled. */
export function attestMarkdown({ services, attested, verifyCommand }: AttestResult): string {
  const rows = attested.flatMap((one) =>
    one.statement.subject.map((subject) => ({ one, subject })),
  );
  const lines = [
    '### Attestations',
    '',
    `Signed by ${toCodeSpan(services.instance)}`,
    '',
    '| artifact | digest | attestation |',
    '|---|---|---|',
    ...rows.slice(0, mostRows).map(({ one, subject }) => toRow(one, subject)),
    '',
    ...(rows.length > mostRows ? [`and ${rows.length - mostRows} more`, ''] : []),
    ...attested.flatMap(problemOf),
    ...(verifyCommand === undefined ? [] : ['Verify with', '', toCodeSpan(verifyCommand), '']),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** A job summary holds 1 MiB. */
const mostRows = 200;

function toRow(
  one: Attested,
  { name = '', digest }: Attested['statement']['subject'][number],
): string {
  const [[algorithm, hex] = ['', '']] = Object.entries(digest);
  const cells = [toCodeSpan(name), toCodeSpan(`${algorithm}:${hex}`), toOutcome(one)];
  return `| ${cells.join(' | ')} |`;
}

function toOutcome(one: Attested): string {
  if (one.kind !== 'stored') return escapeMarkdown(outcomeOf(one).what);
  const pages = one.storedIn.flatMap((place) =>
    place.kind === 'github'
      ? [`[${place.id ?? 'stored'}](${encodeURI(place.url)})`]
      : ['attached to the image'],
  );
  return pages.length === 0 ? 'signed and verified' : pages.join(', ');
}

function problemOf(one: Attested): readonly string[] {
  if (one.kind === 'stored' || one.kind === 'kept' || one.kind === 'not-begun') return [];
  const { what, details } = outcomeOf(one);
  return [`**${escapeMarkdown(what)}**: ${details.map(escapeMarkdown).join('; ')}`, ''];
}
