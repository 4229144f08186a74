import { AttestationError } from '../attestation-error.ts';
import type { Subject } from '../subject/subject.ts';
import type { Statement, StatementSubject } from './statement.ts';

/** One statement for all subjects (more where they are too many for one), or one for each. */
export type StatementMode = 'all' | 'each';

/**
 * What is to be signed. The same subjects and the same predicate give the same bytes of JSON, in whatever order the
 * subjects come.
 */
export function toStatements(
  subjects: readonly Subject[],
  { predicateType, predicate }: Pick<Statement, 'predicateType' | 'predicate'>,
  mode: StatementMode,
): readonly Statement[] {
  if (subjects.length === 0)
    throw new AttestationError('no-subject', 'there is nothing to attest: no subject is named');
  const size = byteLength(predicate);
  const all = sorted(subjects.map(toStatementSubject));
  const chunks = inChunks(all, mode === 'each' ? 1 : maxSubjects);
  return chunks.map((subject) => {
    checkSize(size + byteLength(subject));
    return { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate };
  });
}

/** GitHub takes no more. https://github.com/actions/attest#attestation-limits */
const maxSubjects = 1024;

const maxBytes = 16 * 2 ** 20;

function toStatementSubject({ name, digests }: Subject): StatementSubject {
  const { sha256, sha384, sha512 } = digests;
  const digest = {
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(sha384 === undefined ? {} : { sha384 }),
    ...(sha512 === undefined ? {} : { sha512 }),
  };
  return { name, digest };
}

/** By the bytes of the names, which is the same order everywhere. */
function sorted(subjects: readonly StatementSubject[]): readonly StatementSubject[] {
  return subjects
    .map((subject) => ({ subject, bytes: Buffer.from(subject.name ?? '') }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ subject }) => subject);
}

function inChunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function byteLength(value: unknown): number {
  const text = JSON.stringify(value);
  if (text === undefined)
    throw new AttestationError(
      'unreadable-predicate',
      'the predicate is nothing that JSON can say',
    );
  return Buffer.byteLength(text);
}

function checkSize(bytes: number): void {
  if (bytes > maxBytes)
    throw new AttestationError(
      'unreadable-predicate',
      `cannot sign a statement of ${Math.ceil(bytes / 2 ** 20)} MiB: 16 MiB are the most; make the predicate smaller, or attest fewer subjects at once`,
    );
}
