import { GuardError, quoted } from '@portcullis/core';
import type { ReleaseApi } from '@portcullis/github-api';
import type { NamedRelease } from './named-release.ts';
import type { PublishedRelease } from './published-release.ts';

/** Asks GitHub for a release and all its assets. Throws HttpError; GuardError when nothing is published there. */
export async function readPublished(
  { repository, tag }: NamedRelease,
  api: ReleaseApi,
): Promise<PublishedRelease> {
  const release = await api.readRelease(repository, tag);
  if (release === undefined)
    throw new GuardError(
      'bad-input',
      `there is no published release ${quoted(`${repository}@${tag}`)} that may be seen: check the name, and the token where the repository is private; a draft is compared with "--artifacts"`,
    );
  const assets = await api.listAssets(repository, release.id);
  return { repository, tag, isImmutable: release.isImmutable, assets };
}
