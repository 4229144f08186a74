import type { SignedEntity } from '@sigstore/verify';
import { AttestationError } from '../attestation-error.ts';
import type { Thresholds } from '../instance/thresholds.ts';

/**
 * That as many witnesses as are asked for vouch for a verified entity. The library counts what they have said, and one
 * of them says as often as anybody asks: two timestamps of one authority are one witness, and so are two entries of
 * one log.
 */
export function checkWitnesses(entity: SignedEntity, thresholds: Thresholds): void {
  const logs = new Set(entity.tlogEntries.map(({ logId }) => nameOf(logId?.keyId)));
  if (logs.size < thresholds.logEntries)
    throw tooFew('bad-log-entry', 'transparency logs', thresholds.logEntries, logs.size);
  const certificateLogs = new Set(certificateLogsOf(entity));
  const { certificateTimestamps, signedTimes } = thresholds;
  if (certificateLogs.size < certificateTimestamps)
    throw tooFew(
      'bad-certificate-timestamp',
      'certificate transparency logs',
      certificateTimestamps,
      certificateLogs.size,
    );
  const clocks = new Set(entity.timestamps.flatMap(clockOf));
  if (clocks.size < signedTimes)
    throw tooFew('bad-signed-time', 'authorities that sign a time', signedTimes, clocks.size);
}

function certificateLogsOf({ key }: SignedEntity): readonly string[] {
  if (key.$case === 'public-key') return [];
  const { signedCertificateTimestamps = [] } = key.certificate.extSCT ?? {};
  return signedCertificateTimestamps.map(({ logID }) => nameOf(logID));
}

/** A log signs its time with the promise only. */
function clockOf(time: SignedEntity['timestamps'][number]): readonly string[] {
  switch (time.$case) {
    case 'timestamp-authority': {
      const { signerIssuer, signerSerialNumber } = time.timestamp;
      return [`${nameOf(signerIssuer)} ${nameOf(signerSerialNumber)}`];
    }
    case 'transparency-log': {
      const { inclusionPromise, logId } = time.tlogEntry;
      return inclusionPromise === undefined ? [] : [nameOf(logId?.keyId)];
    }
  }
}

function nameOf(bytes: Uint8Array = new Uint8Array()): string {
  return Buffer.from(bytes).toString('hex');
}

function tooFew(
  code: 'bad-log-entry' | 'bad-certificate-timestamp' | 'bad-signed-time',
  witnesses: string,
  ...[least, have]: readonly [number, number]
): AttestationError {
  return new AttestationError(
    code,
    `too few different witnesses: expected ${least} ${witnesses}, got ${have}`,
  );
}
