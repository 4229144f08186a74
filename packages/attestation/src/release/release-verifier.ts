import { parseBundle } from '../bundle/parse-bundle.ts';
import type { TrustedRoots } from '../roots/trusted-roots.ts';
import { verifyBundle } from '../verify/verify-bundle.ts';
import type { VerifyRelease } from './judge-release.ts';

/** GitHub signs releases by its own instance, of public repositories too: no other root is looked at. */
export function releaseVerifier(roots: TrustedRoots): VerifyRelease {
  return (json) => verifyBundle(parseBundle(json), { roots, instances: ['github'] });
}
