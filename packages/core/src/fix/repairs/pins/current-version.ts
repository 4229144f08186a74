import { isCommit } from '../../../analysis/is-commit.ts';
import type { PinEvidence } from '../../../evidence/index.ts';
import type { Repository } from '../../../model/index.ts';
import { fittingVersion } from './fitting-version.ts';
import { likeVersion } from './like-version.ts';
import type { OpenUses } from './open-uses.ts';
import { saidVersions } from './said-versions.ts';

/** The release that a `uses` runs now, as its tags say; a comment or the ref tells which of several is meant. */
export function currentVersion(
  site: OpenUses,
  { releaseTags, versions }: PinEvidence,
  repository: Repository,
): string | undefined {
  const said = saidVersions(site, repository);
  const fitting = said.map((text) => fittingVersion(text, releaseTags));
  const known = fitting.find((version) => version !== undefined) ?? likeVersion(said, versions);
  return known ?? (isCommit(site.uses.ref.text) ? undefined : said[0]);
}
