import type { RepositoryRefs } from '../../evidence/index.ts';
import type { Repository, UsesSite } from '../../model/index.ts';
import { isFullVersion } from '../is-full-version.ts';
import { tagVersion } from '../tag-version.ts';
import { type VersionClaim, versionClaims } from '../version-claims.ts';
import { type ClaimedRef, claimedRef } from './claimed-ref.ts';
import type { UsedPin } from './used-pin.ts';

/** What came of the version that a pin is said to be. */
export type JudgedClaim =
  /** It is one of the tags of this commit. */
  | { readonly kind: 'true' }
  /** There is none, or none that anything can be said of. */
  | { readonly kind: 'none' }
  /** There is no tag or branch of that name. */
  | { readonly kind: 'unknown-version'; readonly claim: VersionClaim }
  /** The tag is another commit, and this one is other releases. */
  | { readonly kind: 'other-release'; readonly claim: VersionClaim; readonly is: ClaimedRef }
  /** `v4` has moved on, and this commit is an earlier release. */
  | { readonly kind: 'earlier-release'; readonly claim: VersionClaim; readonly is: ClaimedRef }
  /** The tag is another commit, and this one is no release. */
  | {
      readonly kind: 'moved';
      readonly claim: VersionClaim;
      readonly is: ClaimedRef;
      /** Whether the tag names one release, and so never has a reason to move. */
      readonly isFull: boolean;
    };

/** Holds the comment beside a pin, or the ref that the lockfile has a commit for, against the tags that there are. */
export function judgedClaim(
  { owner }: UsesSite,
  used: UsedPin,
  repository: Repository,
): JudgedClaim {
  const refs = used.repository?.refs;
  if (!used.isPinned || refs?.kind !== 'known' || used.pin.target.kind !== 'known')
    return { kind: 'none' };
  const commit = used.pin.target.value.commit;
  const claims = versionClaims(used.uses, owner, repository).map((claim) => ({
    claim,
    is: claimedRef(claim.text, refs.value),
  }));
  if (claims.some(({ is }) => is?.commit === commit)) return { kind: 'true' };
  const [first] = claims.filter(({ is }) => is !== undefined);
  if (first?.is !== undefined) return judgeRef(first.claim, first.is, used);
  // `v2.16.1` beside `codeql-bundle-v2.16.1` leaves out what everybody can see.
  const here = numbersAt(used.pin.releaseTags);
  if (claims.some(({ claim }) => here.has(numbersOf(claim.text) ?? 'none')))
    return { kind: 'true' };
  const unknown = claims.find(
    ({ claim }) => isFull(claim.text) && isNowhere(claim.text, refs.value),
  );
  return unknown === undefined
    ? { kind: 'none' }
    : { kind: 'unknown-version', claim: unknown.claim };
}

function judgeRef(claim: VersionClaim, is: ClaimedRef, { pin }: UsedPin): JudgedClaim {
  // A branch goes on; which of its states is meant nobody says.
  if (is.kind === 'branch') return { kind: 'none' };
  const isOne = isFull(is.name);
  if (pin.releaseTags.length === 0) {
    // What a lockfile has recorded was that tag once, whatever its name is.
    return { kind: 'moved', claim, is, isFull: isOne || claim.kind === 'lockfile' };
  }
  if (isOne || !hasWithin(pin.releaseTags, is.name)) return { kind: 'other-release', claim, is };
  // A lockfile that is behind its floating tag does what it is for.
  return claim.kind === 'lockfile' ? { kind: 'none' } : { kind: 'earlier-release', claim, is };
}

function isFull(name: string): boolean {
  const version = tagVersion(name);
  return version !== undefined && isFullVersion(version);
}

const within = new WeakMap<readonly string[], Map<string, boolean>>();

/** Looked at once, since twenty thousand versions can be at one commit, and as many places can use it. */
function hasWithin(versions: readonly string[], floating: string): boolean {
  const answers = within.get(versions) ?? new Map<string, boolean>();
  within.set(versions, answers);
  const has = answers.get(floating) ?? versions.some((version) => isWithin(version, floating));
  answers.set(floating, has);
  return has;
}

/** Whether a version is one of those that a floating tag stands for at some time: `v4.1.0` of `v4`. */
function isWithin(name: string, floating: string): boolean {
  const [version, wider] = [tagVersion(name), tagVersion(floating)];
  if (version === undefined || wider === undefined) return false;
  return (
    version.of === wider.of && wider.numbers.every((part, index) => version.numbers[index] === part)
  );
}

/** Whether there are versions, and none with these numbers: `v1.2.0` may be short for `some-package/v1.2.0`. */
function isNowhere(claimed: string, refs: RepositoryRefs): boolean {
  const numbers = numbersOf(claimed);
  const all = numbersIn(refs);
  return numbers !== undefined && all.size > 0 && !all.has(numbers);
}

function numbersOf(name: string): string | undefined {
  const version = tagVersion(name);
  return version === undefined
    ? undefined
    : `${version.numbers.join('.')}-${version.preRelease ?? ''}`;
}

const known = new WeakMap<object, ReadonlySet<string>>();

function numbersAt(versions: readonly string[]): ReadonlySet<string> {
  const numbers = known.get(versions) ?? new Set(versions.flatMap((name) => numbersOf(name) ?? []));
  known.set(versions, numbers);
  return numbers;
}

/** A repository can have tens of thousands of tags, and be used at many places. */
function numbersIn(refs: RepositoryRefs): ReadonlySet<string> {
  const numbers =
    known.get(refs) ?? new Set([...refs.tags.keys()].flatMap((name) => numbersOf(name) ?? []));
  known.set(refs, numbers);
  return numbers;
}
