import { claimedRef } from '../../analysis/pins/claimed-ref.ts';
import type { UsedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { versionClaims } from '../../analysis/version-claims.ts';
import type { Repository, UsesSite } from '../../model/index.ts';

/** The commit that the comment's version really is, for the message. */
export function claimedCommit(
  { owner }: UsesSite,
  { uses, repository: known }: UsedPin,
  repository: Repository,
): string | undefined {
  if (known?.refs.kind !== 'known') return undefined;
  for (const { text } of versionClaims(uses, owner, repository)) {
    const is = claimedRef(text, known.refs.value);
    if (is?.kind === 'tag') return `${quoted(is.commit)}, which ${quoted(is.name)} is`;
  }
  return undefined;
}
