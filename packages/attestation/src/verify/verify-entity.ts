import {
  type SignedEntity,
  type TrustMaterial,
  VerificationError,
  Verifier,
} from '@sigstore/verify';
import { AttestationError, type AttestationErrorCode } from '../attestation-error.ts';
import type { Thresholds } from '../instance/thresholds.ts';

/** Signature, chain, witnesses and times against one root alone; what the signed bytes say is not looked at. */
export function verifyEntity(
  entity: SignedEntity,
  material: TrustMaterial,
  thresholds: Thresholds,
): void {
  const verifier = new Verifier(material, {
    tlogThreshold: thresholds.logEntries,
    ctlogThreshold: thresholds.certificateTimestamps,
    // without any signed time the library verifies no chain
    timestampThreshold: Math.max(1, thresholds.signedTimes),
  });
  try {
    verifier.verify(entity);
  } catch (cause) {
    throw refused(cause);
  }
}

function refused(cause: unknown): AttestationError {
  if (!(cause instanceof VerificationError)) {
    // parts of a bundle that the library reads only now
    const why = cause instanceof Error ? cause.message : 'malformed';
    return new AttestationError('unreadable-bundle', `a part of the bundle is malformed: ${why}`, {
      cause,
    });
  }
  const code = codeOf(cause);
  return new AttestationError(code, `${whatFails[code]}: ${cause.message}`, { cause });
}

type RefusalCode = Extract<
  AttestationErrorCode,
  | 'bad-signed-time'
  | 'bad-certificate-timestamp'
  | 'bad-certificate'
  | 'unknown-key'
  | 'bad-signature'
  | 'bad-log-entry'
>;

function codeOf({ code, message }: VerificationError): RefusalCode {
  switch (code) {
    case 'TIMESTAMP_ERROR':
      return 'bad-signed-time';
    case 'CERTIFICATE_ERROR':
      return message.includes('SCT') ? 'bad-certificate-timestamp' : 'bad-certificate';
    case 'PUBLIC_KEY_ERROR':
      return 'unknown-key';
    case 'SIGNATURE_ERROR':
      return 'bad-signature';
    default:
      return 'bad-log-entry';
  }
}

const whatFails: Readonly<Record<RefusalCode, string>> = {
  'bad-signed-time': 'no signed time vouches for the signature',
  'bad-certificate-timestamp': 'no certificate transparency log vouches for the certificate',
  'bad-certificate': 'the certificate is of no trusted authority, or was not valid when it signed',
  'unknown-key': 'the key is not known, or was not valid when it signed',
  'bad-signature': 'the signature is not that of the signed bytes',
  'bad-log-entry': 'no transparency log vouches for the signature',
};
