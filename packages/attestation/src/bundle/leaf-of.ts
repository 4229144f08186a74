import type { Bundle } from '@sigstore/bundle';
import type { X509Certificate } from '@sigstore/core';
import { parseCertificate } from '../certificate/parse-certificate.ts';
import { refusedBundle } from './refused-bundle.ts';

/** The signer's certificate: the one, or the first of a chain. The others of the chain are never looked at. */
export function leafOf(bundle: Bundle): X509Certificate {
  const { content } = bundle.verificationMaterial;
  switch (content.$case) {
    case 'certificate':
      return parseCertificate(content.certificate.rawBytes);
    case 'x509CertificateChain': {
      const [leaf] = content.x509CertificateChain.certificates;
      if (leaf !== undefined) {
        return parseCertificate(leaf.rawBytes);
      }
    }
  }
  throw refusedBundle('it has no certificate');
}
