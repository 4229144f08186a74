import type { Document, RepositoryUses } from '../model/index.ts';
import { commentsOnLine } from './comments-on-line.ts';
import { isCommit } from './is-commit.ts';

/** As far as it is said: `v4` moves within its major version, so `minor` is undefined. */
export interface ActionVersion {
  readonly major: number;
  readonly minor: number | undefined;
  /** A comment beside a commit says it; offline nobody has compared the two. */
  readonly isClaimed: boolean;
}

/** Which release of an action a `uses` runs: from its tag, or from the comment that a commit pin bears. */
export function actionVersion(
  uses: RepositoryUses,
  document: Document | undefined,
): ActionVersion | undefined {
  if (!isCommit(uses.ref.text))
    return parseVersion(/^(?:releases?\/)?v?(\d{1,4})(?:\.(\d{1,6}))?(?![\w])/, uses.ref.text);
  if (document === undefined) return undefined;
  for (const { text } of commentsOnLine(document, uses.at)) {
    const version = parseVersion(/(?:^|[\s@=:/(])v?(\d{1,3})(?:\.(\d{1,6}))?(?![\w])/, text, true);
    if (version !== undefined) return version;
  }
  return undefined;
}

function parseVersion(pattern: RegExp, text: string, isClaimed = false): ActionVersion | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, major, minor] = match;
  return {
    major: Number(major),
    minor: minor === undefined ? undefined : Number(minor),
    isClaimed,
  };
}
