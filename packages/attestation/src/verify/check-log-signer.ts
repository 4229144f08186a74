import { X509Certificate as NodeCertificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { X509Certificate } from '@sigstore/core';
import { AttestationError } from '../attestation-error.ts';
import { loggedCertificate } from './logged-certificate.ts';

/**
 * That every entry names the certificate of the bundle. The library compares signature and digest only; for ECDSA
 * another key can be found under which the same signature is good, so that a log would show its readers another signer
 * than the bundle has.
 */
export function checkLogSigner(bundle: Bundle, leaf: X509Certificate): void {
  for (const entry of bundle.verificationMaterial.tlogEntries) {
    const logged = loggedCertificate(entry.canonicalizedBody);
    if (logged === undefined || !isSame(logged, leaf)) {
      throw new AttestationError(
        'bad-log-entry',
        'an entry of a transparency log does not name the certificate of the bundle',
      );
    }
  }
}

function isSame(logged: Buffer, leaf: X509Certificate): boolean {
  try {
    return new NodeCertificate(logged).raw.equals(leaf.root.toDER());
  } catch {
    return false;
  }
}
