import { escapeTerminal } from '@portcullis/core';
import type { AttestResult } from './attest-result.ts';
import type { Attested } from './attested.ts';
import { outcomeOf } from './outcome-of.ts';

/** What `attest` did, for a terminal or a log. Names are attacker-controlled. */
export function attestText({ subjects, services, attested, ...rest }: AttestResult): string {
  const { verifyCommand, notes } = rest;
  const lines = [
    ...notes.map((note) => `note: ${note}`),
    `${subjects.length} ${subjects.length === 1 ? 'artifact' : 'artifacts'}, signed by "${services.instance}"`,
    ...attested.flatMap(linesOf),
    ...(verifyCommand === undefined ? [] : [`verify with: ${verifyCommand}`]),
  ];
  return lines.map((line) => `${escapeTerminal(line)}\n`).join('');
}

function linesOf(one: Attested): readonly string[] {
  const { what, details } = outcomeOf(one);
  const path = 'path' in one ? [`  bundle: ${one.path}`] : [];
  return [
    `${what}: ${namesOf(one)}`,
    ...one.statement.subject.slice(0, mostNames).map(digestLine),
    ...path,
    ...details.map((detail) => `  - ${detail}`),
  ];
}

/** The name last: the runner passes over spaces before it looks for `::command::` at the start of a line. */
function digestLine({ name, digest }: Attested['statement']['subject'][number]): string {
  const [[algorithm, hex] = ['', '']] = Object.entries(digest);
  return `  ${algorithm}:${hex} ${name}`;
}

function namesOf({ statement: { subject, predicateType } }: Attested): string {
  return `${predicateType} of ${subject.length} ${subject.length === 1 ? 'artifact' : 'artifacts'}`;
}

/** More make no log better. */
const mostNames = 20;
