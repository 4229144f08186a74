import { quoted } from '@portcullis/core';
import { SealError } from './seal-error.ts';

/** An artifact of the run, as GitHub's API lists it. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  /** `sha256:…` of the archive; undefined of what was stored before GitHub told it. */
  readonly digest: string | undefined;
}

/** What the build job says that it has handed over. */
export interface HandedOver {
  readonly id: number;
  readonly digest: string;
}

/**
 * Whether the run has the artifact that the build names, and no other of its name: jobs that download by name would get
 * the newest. Throws SealError.
 */
export function judgeArtifact(artifacts: readonly RunArtifact[], wanted: HandedOver): RunArtifact {
  const found = artifacts.find(({ id }) => id === wanted.id);
  if (found === undefined)
    throw refused(
      `this run has no artifact of the number ${wanted.id}: give the output "artifact-id" of the step that uploads it`,
    );
  const twin = artifacts.find(({ id, name }) => id !== found.id && name === found.name);
  if (twin !== undefined)
    throw refused(
      `this run has two artifacts called ${quoted(found.name)}, ${found.id} and ${twin.id}: find out which job made the other one`,
    );
  if (found.digest !== wanted.digest)
    throw refused(
      `the artifact ${quoted(found.name)} is ${quoted(found.digest ?? 'without a digest')}, and the build handed over ${quoted(wanted.digest)}: it was replaced, or the digest is of another one`,
    );
  return found;
}

function refused(message: string): SealError {
  return new SealError('other-artifact', message);
}
