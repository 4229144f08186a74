import {
  claimedRef,
  isCommit,
  type Known,
  type PinVerdict,
  quoted,
  type RefTarget,
  type Release,
  type RepositoryRefs,
} from '@portcullis/core';
import type { Reach } from '../reach/reach.ts';
import type { CommitAttestation } from './commit-attestation.ts';
import { releaseTagsAt } from './release-tags-at.ts';
import { tagsAt } from './tags-at.ts';
import { versionsOfPath } from './versions-of-path.ts';

/** All that a verdict rests on. */
export interface LadderFacts {
  /** `owner/name` */
  readonly repository: string;
  /** Below its root, of what is used. */
  readonly path: string | undefined;
  readonly target: RefTarget;
  readonly reach: Known<Reach>;
  readonly refs: RepositoryRefs;
  /** By tag; undefined where nobody knows. */
  readonly releases: ReadonlyMap<string, Release> | undefined;
  /** Undefined where nobody wants to know. */
  readonly attestation?: CommitAttestation | undefined;
  /** Versions that the pin is said to be. */
  readonly claims: readonly string[];
}

export interface Judged {
  readonly verdict: PinVerdict;
  readonly proof: string;
  /** Release tags at the commit, the longest version first. */
  readonly releaseTags: readonly string[];
  /** Those of them that are versions of the path. */
  readonly versions: readonly string[];
}

/** One step on the ladder for a pin, from what is known of it. Reachability is judged before any version. */
export function verdictOf(facts: LadderFacts): Judged {
  const { refs, target } = facts;
  const tags = tagsAt(target.commit, refs);
  const releaseTags = releaseTagsAt(target.commit, facts);
  const versions = versionsOfPath(releaseTags, facts);
  // A release of one thing makes the commit a release of the repository, whatever is used of it.
  const { verdict, proof } = climb(facts, { tags, releaseTags, own: versions[0] });
  const remark = verdict === 'attested' ? '' : remarkOn(facts.attestation);
  return { verdict, proof: `${proof}${remark}${peeling(target)}`, releaseTags, versions };
}

type Step = Pick<Judged, 'verdict' | 'proof'>;

interface TagsAt {
  readonly tags: readonly string[];
  readonly releaseTags: readonly string[];
  /** What the path itself is released as. */
  readonly own: string | undefined;
}

function climb(facts: LadderFacts, { tags, releaseTags, own }: TagsAt): Step {
  const { reach, releases, attestation } = facts;
  if (attestation?.kind === 'attested') return attested(attestation);
  const immutable = releaseTags.find((name) => releases?.get(name)?.isImmutable);
  if (immutable !== undefined) {
    const unasked = attestation === undefined ? ', attestation not verified' : '';
    const proof = `${quoted(immutable)} is an immutable release of this commit${unasked}`;
    return { verdict: 'released', proof };
  }
  if (reach.kind === 'unknown') return { verdict: 'inconclusive', proof: reach.message };
  if (reach.value.kind === 'none') return impostor(facts, reach.value);
  const version = own ?? releaseTags[0];
  if (version === undefined) return unversioned(facts, tags[0], reach.value);
  if (reach.value.kind === 'main')
    return { verdict: 'released', proof: `tag ${quoted(version)}, ${inHistory(reach.value)}` };
  const maybe =
    releases === undefined ? ', and nobody said whether it is an immutable release' : '';
  const proof = `tag ${quoted(version)}, which neither the default branch nor a release branch holds${maybe}`;
  return { verdict: 'tag-only', proof };
}

function attested({ tag, signedAt }: Extract<CommitAttestation, { kind: 'attested' }>): Step {
  const day = signedAt.slice(0, 10);
  const proof = `${quoted(tag)} is an immutable release of this commit, attested by GitHub on ${day}`;
  return { verdict: 'attested', proof };
}

/** Of what was asked, and is no proof. */
function remarkOn(attestation: CommitAttestation | undefined): string {
  if (attestation === undefined || attestation.kind === 'attested') return '';
  if (attestation.kind === 'unknown') return `, attestation not verified: ${attestation.message}`;
  const { refused } = attestation;
  return refused === undefined
    ? ', not attested by GitHub'
    : `, and what attests it is refused: ${refused}`;
}

function impostor({ repository }: LadderFacts, { isAbsent }: Exclude<Reach, Held>): Step {
  const proof = isAbsent
    ? `${quoted(repository)} does not have this commit`
    : `in no branch and no tag of ${quoted(repository)}, so that it may come from any fork`;
  return { verdict: 'impostor', proof };
}

type Held = Exclude<Reach, { kind: 'none' }>;

/** What it is said to be goes before a tag of any other name, which whoever may push tags can put there. */
function unversioned(
  { claims, refs, target }: LadderFacts,
  tag: string | undefined,
  reach: Held,
): Step {
  const held = `${inHistory(reach)}, at no ${tag === undefined ? '' : 'release '}tag`;
  // A branch goes on, and nobody says which of its states is meant.
  const claimed = claims.flatMap((text) => claimedRef(text, refs) ?? []).filter(isTag);
  const [said] = claimed;
  if (said !== undefined && claimed.every(({ commit }) => commit !== target.commit)) {
    const proof = `${held}, while ${quoted(said.name)}, which it is said to be, is commit ${quoted(said.commit)}`;
    return { verdict: 'moved', proof };
  }
  if (tag === undefined) return { verdict: 'unreleased', proof: held };
  return { verdict: 'tag-only', proof: `tag ${quoted(tag)}, which names no release` };
}

function isTag({ kind }: { readonly kind: 'tag' | 'branch' }): boolean {
  return kind === 'tag';
}

function inHistory({ kind, ref }: Held): string {
  if (ref !== undefined) {
    const short = ref.replace(/^refs\/(?:heads|tags)\//, '');
    const what = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
    return `in the history of ${what} ${quoted(short)}`;
  }
  return kind === 'main'
    ? 'in the history of the default branch or a release branch'
    : 'in the history of some branch or tag';
}

function peeling({ kind, commit }: RefTarget): string {
  if (kind !== 'tag-object' || !isCommit(commit)) return '';
  return `; the pin is a tag object, of commit ${quoted(commit)}`;
}
