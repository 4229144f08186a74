import { isCommit } from '../../../analysis/is-commit.ts';
import type { UsedPin } from '../../../analysis/pins/used-pin.ts';
import { tagVersion } from '../../../analysis/tag-version.ts';
import { versionClaims } from '../../../analysis/version-claims.ts';
import type { Repository } from '../../../model/index.ts';
import { fittingVersion } from './fitting-version.ts';
import type { OpenUses } from './open-uses.ts';

/** The release that a `uses` runs now, as its tags say; a comment or ref tells which of several is meant. */
export function currentVersion(
  { uses, owner }: OpenUses,
  { pin }: UsedPin,
  repository: Repository,
): string | undefined {
  const ref = uses.ref.text;
  const said = isCommit(ref)
    ? versionClaims(uses, owner, repository).map(({ text }) => text)
    : [ref].filter((text) => tagVersion(text) !== undefined);
  const fitting = said.map((text) => fittingVersion(text, pin.versions));
  const known = fitting.find((version) => version !== undefined) ?? pin.versions[0];
  return known ?? (isCommit(ref) ? undefined : said[0]);
}
