import { GuardError } from '@portcullis/core';
import { AttestationError } from '../attestation-error.ts';
import { instances } from '../instance/instance.ts';
import { readRoots } from '../roots/read-roots.ts';
import type { TrustedRoots } from '../roots/trusted-roots.ts';

interface ReleaseRootsChoice {
  /** The user's file, which may have those of other instances too, as the output of `gh attestation trusted-root` has. */
  readonly file: string | undefined;
  readonly now: Date;
}

/** The roots that `releaseVerifier` takes GitHub's from. Throws GuardError for a file that cannot be used. */
export async function releaseRoots({ file, now }: ReleaseRootsChoice): Promise<TrustedRoots> {
  if (file === undefined) return readRoots({ instances: ['github'], file, now });
  try {
    return await readRoots({ instances, file, now });
  } catch (cause) {
    if (!(cause instanceof AttestationError)) throw cause;
    throw new GuardError('bad-input', cause.message, { cause });
  }
}
