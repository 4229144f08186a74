import { actionReleases } from '../facts/action-releases.ts';
import type { Document, RepositoryUses } from '../model/index.ts';
import { actionName } from './action-name.ts';
import { commentsOnLine } from './comments-on-line.ts';
import { isCommit } from './is-commit.ts';

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
  if (!isCommit(ref)) return parseVersion(tag, ref, false);
  const release = actionReleases.get(actionName(uses) ?? '')?.get(ref.toLowerCase());
  if (release !== undefined) return parseVersion(tag, release, false);
  return document && claimedVersion(uses, document);
}

const tag = /^(?:releases?\/)?v?(\d{1,4})(?:\.(\d{1,6}))?(?!\w)/;
const comment = /(?:^|[\s@=:/(])v?(\d{1,3})(?:\.(\d{1,6}))?(?!\w)/;

function claimedVersion(uses: RepositoryUses, document: Document): ActionVersion | undefined {
  for (const { text } of commentsOnLine(document, uses.at)) {
    const version = parseVersion(comment, text, true);
    if (version !== undefined) return version;
  }
  return undefined;
}

function parseVersion(
  pattern: RegExp,
  text: string,
  isClaimed: boolean,
): ActionVersion | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, major, minor] = match;
  return {
    major: Number(major),
    minor: minor === undefined ? undefined : Number(minor),
    isClaimed,
  };
}
