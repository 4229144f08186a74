import type { Bundle } from '@sigstore/bundle';
import { type SignedEntity, toSignedEntity } from '@sigstore/verify';
import { AttestationError } from '../attestation-error.ts';
import { hasLongIdentifier } from '../certificate/has-long-identifier.ts';

/** What the library verifies of a bundle whose leaf was read already, so that only its timestamps can still be no DER. */
export function toEntity(bundle: Bundle, artifact?: Buffer): SignedEntity {
  const entity = entityOf(bundle, artifact);
  if (entity.timestamps.some(isWithoutEnd)) {
    throw unreadable('an object identifier in it has no end');
  }
  return entity;
}

function entityOf(bundle: Bundle, artifact: Buffer | undefined): SignedEntity {
  try {
    return toSignedEntity(bundle, artifact);
  } catch (cause) {
    throw unreadable('it is no DER', cause);
  }
}

function isWithoutEnd(time: SignedEntity['timestamps'][number]): boolean {
  return time.$case === 'timestamp-authority' && hasLongIdentifier(time.timestamp.root);
}

function unreadable(why: string, cause?: unknown): AttestationError {
  return new AttestationError('bad-signed-time', `cannot read a timestamp of the bundle: ${why}`, {
    cause,
  });
}
