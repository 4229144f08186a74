import type { Bundle } from '@sigstore/bundle';
import { type SignedEntity, toSignedEntity } from '@sigstore/verify';
import { AttestationError } from '../attestation-error.ts';

/** What the library verifies of a bundle whose leaf was read already, so that only its timestamps can still be no DER. */
export function toEntity(bundle: Bundle, artifact?: Buffer): SignedEntity {
  try {
    return toSignedEntity(bundle, artifact);
  } catch (cause) {
    throw new AttestationError('bad-signed-time', 'a timestamp of the bundle cannot be read', {
      cause,
    });
  }
}
