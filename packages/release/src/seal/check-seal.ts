import { GuardError, quoted } from '@portcullis/core';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { nameFew } from '../words/name-few.ts';
import type { SealManifest } from './seal-manifest.ts';

/** Whether a seal is of this very plan. Another attempt of the same run may have made it. Throws GuardError. */
export function checkSeal(manifest: SealManifest, plan: ReleasePlan): void {
  const other = [
    ['repository', manifest.repository, plan.repository],
    ['tag', manifest.tag, plan.tag],
    ['commit', manifest.commit, plan.commit],
    ['run', manifest.run.id, plan.run.id],
  ].find(([, sealed, planned]) => sealed !== planned);
  if (other !== undefined)
    throw refused(`its ${other[0]} is ${quoted(`${other[1]}`)} and not ${quoted(`${other[2]}`)}`);
  const listed = [
    ...manifest.files
      .filter(({ kind }) => kind === 'artifact')
      .map(({ name, sha256, embeddedFrom }) => [name, embeddedFrom ?? sha256] as const),
    ...manifest.images.map(({ name, digest }) => [name, digest] as const),
  ];
  const sealed = new Map(listed);
  const planned = [
    ...plan.files.map(({ name, sha256 }) => [name, sha256] as const),
    ...plan.images.map(({ name, digest }) => [name, digest] as const),
  ];
  const missing = planned.filter(([name, digest]) => sealed.get(name) !== digest);
  if (missing.length > 0)
    throw refused(`it is without ${nameFew(missing.map(([name]) => name))} as the build says it`);
  // Counted as they are listed: of a name that is there twice each reader could take another one.
  if (listed.length > planned.length) throw refused('it has what the build does not say');
}

function refused(why: string): GuardError {
  return new GuardError(
    'bad-input',
    `cannot take the seal of another release: ${why}; run all jobs of the release again`,
  );
}
