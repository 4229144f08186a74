import type { JudgedClaim } from '../../analysis/pins/judged-claim.ts';
import { shortCommit } from '../../analysis/pins/short-commit.ts';
import type { UsedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { Severity } from '../../engine/index.ts';

interface Mismatch {
  readonly severity: Severity;
  readonly message: string;
}

/** What is wrong with the version beside a pin; undefined when it is true, or a matter of `moved-tag`. */
export function describeMismatch(
  judged: JudgedClaim,
  { name, pin }: UsedPin,
): Mismatch | undefined {
  const commit = quoted(shortCommit(pin.ref));
  const right = pin.versions[0] ?? pin.releaseTags[0];
  switch (judged.kind) {
    case 'true':
    case 'none':
      return undefined;
    case 'earlier-release':
      return {
        severity: 'low',
        message: `${commit} is ${quoted(right ?? '')} of ${quoted(name)}, and ${quoted(judged.is.name)} has moved on to ${quoted(shortCommit(judged.is.commit))}, so that the comment names other code than is run: write ${quoted(right ?? '')}`,
      };
    case 'other-release':
      return {
        severity: 'medium',
        message: `${subjectOf(judged)} ${quoted(judged.claim.text)}, which is ${quoted(shortCommit(judged.is.commit))} of ${quoted(name)}, but ${commit} is ${quoted(right ?? '')}: find out which of the two is meant, and write the other accordingly`,
      };
    case 'unknown-version': {
      const instead =
        right === undefined
          ? 'pin a commit of a release, and write which'
          : `write ${quoted(right)}, which it is`;
      return {
        severity: 'medium',
        message: `${subjectOf(judged)} ${quoted(judged.claim.text)}, which is no tag and no branch of ${quoted(name)}: ${instead}`,
      };
    }
    case 'moved':
      if (judged.isFull) return undefined;
      return {
        severity: 'medium',
        message: `the comment says of ${commit} that it is ${quoted(judged.claim.text)}, but that tag of ${quoted(name)} has moved on to ${quoted(shortCommit(judged.is.commit))} and no tag is left at this commit, so that nobody can tell which release it was: pin the commit of a full version`,
      };
  }
}

function subjectOf({ claim }: { readonly claim: { readonly kind: 'comment' | 'lockfile' } }) {
  return claim.kind === 'lockfile' ? 'the lockfile has the commit for' : 'the comment says';
}
