import type { AtHand } from '../find/at-hand.ts';
import type { Attempt } from '../judge/attempt.ts';
import { hashFiles } from '../subject/hash-files.ts';
import { type Digests, digestAlgorithms, type Subject } from '../subject/subject.ts';

/**
 * The subjects, their files with every digest that a statement names, each of which has to be right. Few name another
 * than SHA-256, and the others take four times as long.
 */
export async function withNamedDigests(
  atHand: readonly AtHand[],
  attempts: readonly Attempt[],
): Promise<readonly Subject[]> {
  const named = digestAlgorithms.filter((name) => attempts.some((one) => isNamedIn(one, name)));
  const files = atHand.flatMap(({ subject, path }) =>
    path !== undefined && named.some((name) => subject.digests[name] === undefined)
      ? [{ subject, path }]
      : [],
  );
  const given = digestAlgorithms.filter((name) =>
    files.some(({ subject }) => name in subject.digests),
  );
  const hashed = await hashFiles(
    files.map(({ path }) => path),
    [...named, ...given],
  );
  const complete = new Map(
    files.map(({ subject }, index) => [subject, completed(subject, hashed[index])]),
  );
  return atHand.map(({ subject }) => complete.get(subject) ?? subject);
}

function isNamedIn(attempt: Attempt, name: keyof Digests): boolean {
  if (attempt.kind === 'refused') return false;
  return attempt.attestation.statement.subject.some(({ digest }) => digest[name] !== undefined);
}

/** What is asked for stays what it is, also where by now, or by a checksum file, its path is that of other bytes. */
function completed(subject: Subject, hashed: Digests = {}): Subject {
  const digests = { ...hashed, ...subject.digests };
  const isSame = digestAlgorithms.every((one) => (hashed[one] ?? digests[one]) === digests[one]);
  return isSame ? { name: subject.name, digests } : subject;
}
