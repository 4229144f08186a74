import { instances } from '../instance/instance.ts';
import { readRoots } from '../roots/read-roots.ts';
import type { TrustedRoots } from '../roots/trusted-roots.ts';

interface ReleaseRootsChoice {
  /** The user's file, which may have those of other instances too, as the output of `gh attestation trusted-root` has. */
  readonly file: string | undefined;
  readonly now: Date;
}

/** The roots that `releaseVerifier` takes GitHub's from. */
export function releaseRoots({ file, now }: ReleaseRootsChoice): Promise<TrustedRoots> {
  return readRoots({ instances: file === undefined ? ['github'] : instances, file, now });
}
