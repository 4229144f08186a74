import { createHash } from 'node:crypto';
import { newSigningKey, type SigningKey } from './signing-key.ts';
import { toUint } from './to-uint.ts';

/** A certificate transparency log that keeps nothing. */
export interface CertificateLog {
  readonly key: SigningKey;
  /** Its promise to log a precertificate. */
  sign(precertificate: Precertificate, at: Date): SignedCertificateTimestamp;
}

export interface Precertificate {
  /** Without poison and without timestamps. */
  readonly tbs: Uint8Array;
  readonly issuerSpki: Uint8Array;
}

export interface SignedCertificateTimestamp {
  readonly logId: Buffer;
  readonly timestamp: number;
  /** As TLS writes it, with the algorithms before it. */
  readonly signature: Buffer;
}

/** https://www.rfc-editor.org/rfc/rfc6962#section-3.2 */
export function newCertificateLog(key: SigningKey = newSigningKey()): CertificateLog {
  return {
    key,
    sign({ tbs, issuerSpki }, at) {
      const timestamp = at.getTime();
      const signature = key.sign(
        Buffer.concat([
          Buffer.of(0, 0), // version 1, certificate_timestamp
          toUint(timestamp, 8),
          Buffer.of(0, 1), // precert_entry
          createHash('sha256').update(issuerSpki).digest(),
          toUint(tbs.length, 3),
          tbs,
          Buffer.of(0, 0), // no extensions
        ]),
      );
      // SHA-256 and ECDSA: https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.4.1
      const head = Buffer.concat([Buffer.of(4, 3), toUint(signature.length, 2)]);
      return { logId: key.id, timestamp, signature: Buffer.concat([head, signature]) };
    },
  };
}
