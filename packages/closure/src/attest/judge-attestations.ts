import type { AttestedRelease, AttestedReleases } from '@portcullis/attestation';
import { type Known, quoted, type Unknown } from '@portcullis/core';
import type { CommitAttestation } from '../ladder/commit-attestation.ts';
import type { HistoryAnswer } from '../upstream.ts';
import type { AskedRepository } from './asked-repository.ts';
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
  if (mine === undefined) {
    const why = refused[0] ?? ofOther(releases[0]);
    return why === undefined ? absence(repository) : { kind: 'none', refused: why };
  }
  if (!isOf(mine, repository))
    return {
      kind: 'none',
      refused: `it is of the repository ${quoted(mine.repository)} with the number ${mine.repositoryId}`,
    };
  return proveTarget(asked, peeled) ?? { kind: 'attested', tag: mine.tag, signedAt: mine.signedAt };
}

/** What an annotated tag stands for is in its object, which is what is attested; undefined when it is this commit. */
function proveTarget(
  { object, commit }: AskedTag,
  peeled: Answers['peeled'],
): CommitAttestation | undefined {
  if (object === commit) return undefined;
  if (peeled === undefined || peeled.kind === 'unknown') return peeled ?? unasked;
  if (peeled.value.peeled[object] === commit) return undefined;
  return { kind: 'none', refused: 'its tag object is not of this commit' };
}

/** "Not found" is also what the API says of a repository that it does not have, or does not show. */
function absence({ facts }: Answers['repository']): CommitAttestation {
  if (facts.kind === 'unknown' && facts.reason === 'permission') return facts;
  return { kind: 'none', refused: undefined };
}

function ofOther(release: AttestedRelease | undefined): string | undefined {
  return release && `it is of the tag ${quoted(release.tag)}`;
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
