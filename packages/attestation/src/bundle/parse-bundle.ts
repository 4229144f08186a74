import {
  type BundleWithDsseEnvelope,
  isBundleWithDsseEnvelope,
  isBundleWithPublicKey,
} from '@sigstore/bundle';
import { readBundle } from './read-bundle.ts';
import { refusedBundle } from './refused-bundle.ts';

/** An attestation: a statement in an envelope, signed by the holder of a certificate. */
export function parseBundle(json: unknown): BundleWithDsseEnvelope {
  const bundle = readBundle(json);
  if (!isBundleWithDsseEnvelope(bundle)) {
    throw refusedBundle('it is the signature of a message, and no attestation');
  }
  if (isBundleWithPublicKey(bundle)) {
    throw refusedBundle('it has a bare key and no certificate, so that nothing says who signed');
  }
  return bundle;
}
