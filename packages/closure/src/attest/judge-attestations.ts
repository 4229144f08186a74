import type { AttestedRelease, AttestedReleases } from '@portcullis/attestation';
import type { Known, Unknown } from '@portcullis/core';
import type { CommitAttestation } from '../ladder/commit-attestation.ts';
import type { HistoryAnswer } from '../upstream.ts';
import type { AskedRepository } from './ask-attestations.ts';
import type { AskedTag } from './asked-tag.ts';

interface Answers {
  readonly repository: Pick<AskedRepository, 'name' | 'answeredAs' | 'facts'>;
  /** What tag objects are of; undefined where there are none. */
  readonly peeled: Known<HistoryAnswer> | undefined;
  /** By object. */
  readonly answers: ReadonlyMap<string, Known<AttestedReleases>>;
}

/** By commit: one tag of it that is attested is enough. */
export function judgeAttestations(
  tags: readonly AskedTag[],
  answers: Answers,
): ReadonlyMap<string, CommitAttestation> {
  const judged = new Map<string, CommitAttestation>();
  for (const tag of tags) {
    const one = judgeTag(tag, answers);
    const before = judged.get(tag.commit);
    if (before === undefined || weight(one) > weight(before)) judged.set(tag.commit, one);
  }
  return judged;
}

/** What nobody could say weighs more than that there is nothing, since it may be a proof. */
function weight(one: CommitAttestation): number {
  if (one.kind === 'attested') return 3;
  if (one.kind === 'unknown') return 2;
  return one.refused === undefined ? 0 : 1;
}

function judgeTag(asked: AskedTag, { answers, peeled, repository }: Answers): CommitAttestation {
  const answer = answers.get(asked.object) ?? unasked;
  if (answer.kind === 'unknown') return answer;
  const { releases, refused } = answer.value;
  const mine = releases.find(({ tag, object }) => tag === asked.tag && object === asked.object);
  if (mine === undefined) return { kind: 'none', refused: refused[0] };
  if (!isOf(mine, repository))
    return { kind: 'none', refused: `it is of another repository, ${mine.repository}` };
  if (asked.object !== asked.commit) {
    const target = peeled?.kind === 'known' ? peeled.value.peeled[asked.object] : undefined;
    if (peeled?.kind === 'unknown') return peeled;
    if (target !== asked.commit)
      return { kind: 'none', refused: 'its tag object is not of this commit' };
  }
  return { kind: 'attested', tag: mine.tag, signedAt: mine.signedAt };
}

const unasked: Unknown = {
  kind: 'unknown',
  reason: 'undecidable',
  message: 'nobody asked what GitHub attests of it',
};

/** The number is the repository; its name may have changed since, or may be somebody else's now. */
function isOf(
  { repository, repositoryId }: AttestedRelease,
  { name, answeredAs, facts }: Answers['repository'],
): boolean {
  if (facts.kind === 'known') return `${facts.value.id}` === repositoryId;
  return [name, answeredAs].some((one) => one.toLowerCase() === repository.toLowerCase());
}
