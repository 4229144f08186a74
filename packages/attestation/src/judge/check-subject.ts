import type { AttestationCheck } from '../report/verification-report.ts';
import type { StatementSubject } from '../statement/statement.ts';
import { digestKeys } from '../subject/digest-keys.ts';
import type { Subject } from '../subject/subject.ts';
import type { SubjectIndex } from './subject-index.ts';
import { toCheck } from './to-check.ts';

/** That the statement is about the bytes at hand: the only thing that ties it to them. Names are the signer's words. */
export function checkSubject(
  { digests }: Subject,
  subjects: readonly StatementSubject[],
  index: SubjectIndex,
): AttestationCheck {
  const expected = digestKeys(digests).join(' ');
  const [found] = index.find(digests);
  if (found !== undefined)
    return toCheck('subject', { expected, actual: digestKeys(found.digest).join(' ') }, undefined);
  const [only] = subjects;
  const actual =
    subjects.length === 1 && only !== undefined
      ? Object.entries(only.digest)
          .map(([name, hex]) => `${name}:${hex}`)
          .join(' ')
      : `none of ${subjects.length} subjects`;
  return toCheck('subject', { expected, actual }, 'other-subject');
}
