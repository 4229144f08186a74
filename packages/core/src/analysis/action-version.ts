import { actionReleases } from '../facts/action-releases.ts';
import type { Document, RepositoryUses } from '../model/index.ts';
import { actionName } from './action-name.ts';
import { commentsOnLine } from './comments-on-line.ts';
import { isCommit } from './is-commit.ts';
import { tagVersion } from './tag-version.ts';
import { versionsInComment } from './versions-in-comment.ts';

/** As far as it is said: `v4` moves within its major version, so `minor` is undefined. */
export interface ActionVersion {
  readonly major: number;
  readonly minor: number | undefined;
  /** Only the comment beside a commit says it; offline nobody has compared the two. */
  readonly isClaimed: boolean;
}

/** Which release of an action a `uses` runs: by its tag, by its commit if that is known, else by the comment beside it. */
export function actionVersion(
  uses: RepositoryUses,
  document: Document | undefined,
): ActionVersion | undefined {
  const ref = uses.ref.text;
  if (!isCommit(ref)) return toVersion(ref, false);
  const release = actionReleases.get(actionName(uses) ?? '')?.get(ref.toLowerCase());
  if (release !== undefined) return toVersion(release, false);
  return document && claimedVersion(uses, document);
}

function claimedVersion(uses: RepositoryUses, document: Document): ActionVersion | undefined {
  for (const { text } of commentsOnLine(document, uses.at)) {
    for (const said of versionsInComment(text)) {
      const version = toVersion(said, true);
      if (version !== undefined) return version;
    }
  }
  return undefined;
}

/** Of the action itself: what a tag says of a bundle or a day says nothing of it. */
function toVersion(name: string, isClaimed: boolean): ActionVersion | undefined {
  const version = tagVersion(name.replace(/\.x$/i, ''));
  const [major, minor] = version?.numbers ?? [];
  if (major === undefined || version?.of !== '' || version.isDate) return undefined;
  return { major, minor, isClaimed };
}
