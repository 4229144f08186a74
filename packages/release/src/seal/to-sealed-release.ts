import type { ReleasePlan } from '../plan/release-plan.ts';
import type { SealedRelease } from '../publish/sealed-release.ts';
import { checkSeal } from './check-seal.ts';
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
  checkSeal(manifest, plan);
  const { repository, tag, commit, run, isPrerelease } = plan;
  const assets = manifest.files.map(({ name, size, sha256 }) => ({ name, size, sha256 }));
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
