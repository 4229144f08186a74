import type {
  Known,
  PinEvidence,
  Release,
  RepositoryEvidence,
  RepositoryFacts,
  RepositoryRefs,
} from '@portcullis/core';
import { askAttestations } from './attest/ask-attestations.ts';
import type { FollowedPin } from './follow/follow-pins.ts';
import type { OpenRepository } from './follow/open-repository.ts';
import { type Background, judgePin } from './judge-pin.ts';
import type { CommitAttestation } from './ladder/commit-attestation.ts';
import { tagsAt } from './ladder/tags-at.ts';
import { askComparison } from './reach/ask-comparison.ts';
import { findReach, type Sought } from './reach/find-reach.ts';
import type { FoundById } from './reach/found.ts';
import type { RefAnswer, Upstream } from './upstream.ts';

/** A repository, all that is used of it, and what somebody wants to know beyond verdicts. */
export interface UsedRepository {
  readonly repository: OpenRepository;
  readonly pins: readonly FollowedPin[];
  /** Whether it is asked how old releases are. */
  readonly isAged: boolean;
  /** What only the API knows of it, where the policy wants its pins attested. */
  readonly attested: Promise<Known<RepositoryFacts>> | undefined;
}

export interface JudgedRepository {
  readonly pins: readonly PinEvidence[];
  readonly evidence: Omit<RepositoryEvidence, 'facts' | 'advisories'>;
}

/** Gives every pin of one repository its verdict; its releases are asked for only where they could raise one. */
export async function judgeRepository(
  { repository, pins, isAged, attested }: UsedRepository,
  upstream: Upstream,
): Promise<JudgedRepository> {
  const { name } = repository;
  const [answer, refs] = await Promise.all([repository.answer, repository.refs]);
  const found = await reachOf(pins, repository, upstream);
  const judge = (learned: Pick<Background, 'releases' | 'attestations'>) =>
    pins.map((pin) => judgePin(pin, { name, refs, found, ...learned }));
  const first = judge({});
  const releases =
    isAged || first.some(canRise) ? await askReleases(name, upstream) : notAsked(name);
  const known = releases.kind === 'known' ? { releases: releases.value } : {};
  const second = judge(known);
  const attestations = await attestationsOf(second.filter(canBeAttested), repository, {
    attested,
    upstream,
  });
  return {
    pins: attestations === undefined ? second : judge({ ...known, attestations }),
    evidence: { name, refs, movedTo: movedTo(name, answer), releases },
  };
}

async function reachOf(
  pins: readonly FollowedPin[],
  { name, answer, refs: known }: OpenRepository,
  upstream: Upstream,
): Promise<FoundById> {
  const [advertised, refs] = await Promise.all([answer, known]);
  if (advertised.kind === 'unknown' || refs.kind === 'unknown') return new Map();
  const { format } = advertised.value;
  const found = await findReach(soughtOf(pins, refs.value), refs.value, (question) =>
    upstream.history(name, { format, ...question }),
  );
  return askComparison(found, {
    refs: refs.value,
    holds: (commit, tip) => upstream.holds(name, { commit, tip }),
  });
}

function soughtOf(pins: readonly FollowedPin[], refs: RepositoryRefs): readonly Sought[] {
  const ids = pins.flatMap(({ target }) => (target.kind === 'known' ? [target.value.commit] : []));
  return [...new Set(ids)].sort().map((id) => ({
    id,
    isTagged: tagsAt(id, refs).length > 0,
  }));
}

/** An immutable release makes a tag more than a tag. */
function canRise({ verdict, target, releaseTags }: PinEvidence): boolean {
  return (
    verdict === 'tag-only' ||
    (verdict === 'inconclusive' && target.kind === 'known' && releaseTags.length > 0)
  );
}

function canBeAttested(pin: PinEvidence): boolean {
  return pin.verdict === 'released' || canRise(pin);
}

interface Asking {
  readonly attested: UsedRepository['attested'];
  readonly upstream: Upstream;
}

async function attestationsOf(
  pins: readonly PinEvidence[],
  { name, answer, refs: known }: OpenRepository,
  { attested, upstream }: Asking,
): Promise<ReadonlyMap<string, CommitAttestation> | undefined> {
  const [advertised, refs] = await Promise.all([answer, known]);
  if (attested === undefined || advertised.kind === 'unknown' || refs.kind === 'unknown')
    return undefined;
  const { format, answeredAs } = advertised.value;
  const facts = await attested;
  return askAttestations(pins, { name, answeredAs, format, refs: refs.value, facts }, upstream);
}

async function askReleases(
  name: string,
  upstream: Upstream,
): Promise<Known<ReadonlyMap<string, Release>>> {
  const answer = await upstream.releases(name);
  return answer.kind === 'unknown'
    ? answer
    : { kind: 'known', value: new Map(Object.entries(answer.value)) };
}

function notAsked(name: string): Known<ReadonlyMap<string, Release>> {
  const message = `the releases of "${name}" were not asked for, since no verdict rests on them`;
  return { kind: 'unknown', reason: 'undecidable', message };
}

function movedTo(name: string, answer: Known<RefAnswer>): string | undefined {
  if (answer.kind === 'unknown') return undefined;
  const { answeredAs } = answer.value;
  return answeredAs.toLowerCase() === name.toLowerCase() ? undefined : answeredAs;
}
