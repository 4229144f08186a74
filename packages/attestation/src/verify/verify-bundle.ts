import type { BundleWithDsseEnvelope } from '@sigstore/bundle';
import { leafOf } from '../bundle/leaf-of.ts';
import { readClaims } from '../certificate/read-claims.ts';
import type { Instance } from '../instance/instance.ts';
import { thresholds as ofInstances, type Thresholds } from '../instance/thresholds.ts';
import type { TrustedRoots } from '../roots/trusted-roots.ts';
import { parseStatement } from '../statement/parse-statement.ts';
import { checkLogSigner } from './check-log-signer.ts';
import { checkWitnesses } from './check-witnesses.ts';
import { chooseRoot } from './choose-root.ts';
import { signedTimes } from './signed-times.ts';
import { toEntity } from './to-entity.ts';
import type { VerifiedAttestation } from './verified-attestation.ts';
import { verifyEntity } from './verify-entity.ts';

export interface VerifyRequest {
  readonly roots: TrustedRoots;
  /** The instances that may have signed. */
  readonly instances: readonly Instance[];
  /** Instead of those of the instance. */
  readonly thresholds?: Thresholds | undefined;
}

/**
 * A pure function: no clock, no network. The times are those that witnesses signed. Throws an AttestationError; what the
 * certificate and the statement say is for the policy to judge.
 */
export function verifyBundle(
  bundle: BundleWithDsseEnvelope,
  { roots, instances, thresholds }: VerifyRequest,
): VerifiedAttestation {
  const leaf = leafOf(bundle);
  const root = chooseRoot(leaf, roots, instances);
  const entity = toEntity(bundle);
  const least = thresholds ?? ofInstances[root.instance];
  verifyEntity(entity, root.material, least);
  checkWitnesses(entity, least);
  checkLogSigner(bundle, leaf);
  return {
    instance: root.instance,
    claims: readClaims(leaf),
    statement: parseStatement(bundle.content.dsseEnvelope),
    signedTimes: signedTimes(entity),
  };
}
