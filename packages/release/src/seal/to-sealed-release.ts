import { GuardError, quoted } from '@portcullis/core';
import type { ReleasePlan } from '../plan/release-plan.ts';
import type { SealedRelease } from '../publish/sealed-release.ts';
import type { Seal } from './seal-release.ts';

interface PublishChoice {
  readonly notes: string;
  readonly mustBeImmutable: boolean;
}

/** What is published of a seal, when the seal is of this very plan. Throws GuardError. */
export function toSealedRelease(
  { manifest, sha256: seal }: Seal,
  plan: ReleasePlan,
  { notes, mustBeImmutable }: PublishChoice,
): SealedRelease {
  const { repository, tag, commit, run } = plan;
  const other = [
    ['repository', manifest.repository, repository],
    ['tag', manifest.tag, tag],
    ['commit', manifest.commit, commit],
    ['run', manifest.run.id, run.id],
  ].find(([, sealed, planned]) => sealed !== planned);
  if (other !== undefined)
    throw new GuardError(
      'bad-input',
      `cannot publish the seal of another release: its ${other[0]} is ${quoted(`${other[1]}`)} and not ${quoted(`${other[2]}`)}`,
    );
  const assets = manifest.files.map(({ name, size, sha256 }) => ({ name, size, sha256 }));
  const { isPrerelease } = plan;
  return {
    repository,
    tag,
    commit,
    run: run.id,
    seal,
    isPrerelease,
    mustBeImmutable,
    notes,
    assets,
  };
}
