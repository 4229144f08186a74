import { count } from '@portcullis/core';
import type { AttestationCheck } from '../report/verification-report.ts';
import type { StatementSubject } from '../statement/statement.ts';
import { digestKeys } from '../subject/digest-keys.ts';
import type { Subject } from '../subject/subject.ts';
import type { SubjectIndex } from './subject-index.ts';
import { toCheck } from './to-check.ts';

/**
 * That the statement lists the files at hand and nothing else: each of them, as often as it is at hand, and no subject
 * that is none of them.
 */
export function checkSubjects(
  atHand: readonly Subject[],
  listed: readonly StatementSubject[],
  index: SubjectIndex,
): AttestationCheck {
  const found = new Set<StatementSubject>();
  let [absent, twice] = [0, 0];
  for (const { digests, times } of distinct(atHand)) {
    const matching = index.find(digests);
    for (const subject of matching) found.add(subject);
    if (matching.length === 0) absent += times;
    else if (matching.length > times) twice += 1;
    else absent += times - matching.length;
  }
  const others = listed.length - found.size;
  const expected = `${count(atHand.length, 'subject')}, each the digest of a file at hand`;
  const actual = [
    count(listed.length, 'subject'),
    ...(others > 0 ? [`${others} of files that are not at hand`] : []),
    ...(absent > 0 ? [`${absent} of the files at hand not among them`] : []),
    ...(twice > 0 ? [`${count(twice, 'digest')} under more names than there are files`] : []),
  ].join(', ');
  const code = twice > 0 ? 'listed-twice' : others + absent > 0 ? 'differs' : undefined;
  return toCheck('subjects', { expected, actual }, code);
}

interface Counted extends Pick<Subject, 'digests'> {
  readonly times: number;
}

/** Files with the same bytes are one, so many times. */
function distinct(atHand: readonly Subject[]): Iterable<Counted> {
  const counted = new Map<string, Counted>();
  for (const { digests } of atHand) {
    const key = digestKeys(digests).join(' ');
    counted.set(key, { digests, times: (counted.get(key)?.times ?? 0) + 1 });
  }
  return counted.values();
}
