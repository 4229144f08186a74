import { createHash } from 'node:crypto';
import type { TransparencyLogInstance } from '@sigstore/protobuf-specs';
import { checkValidity } from './check-validity.ts';

/** Why a transparency log of a root is broken. */
export function checkLog(log: TransparencyLogInstance): string | undefined {
  const key = log.publicKey?.rawBytes;
  if (key === undefined || key.length === 0) {
    return 'has no key';
  }
  const identifier = (log.checkpointKeyId ?? log.logId)?.keyId;
  if (identifier === undefined || identifier.length === 0) {
    return 'has no identifier';
  }
  return (
    checkValidity(log.publicKey?.validFor) ??
    (identifiersOf(log.baseUrl, key).some((known) => known.equals(identifier))
      ? undefined
      : 'has an identifier that is not that of its key')
  );
}

/**
 * The hash of the key (RFC 6962, 3.2), or of the checkpoint's origin and an Ed25519 key
 * (https://github.com/C2SP/C2SP/blob/main/signed-note.md), which Rekor v2 uses.
 */
function identifiersOf(baseUrl: string, key: Buffer): readonly Buffer[] {
  const origin = URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl;
  const note = Buffer.concat([Buffer.from(`${origin}\n`), Buffer.from([1]), key.subarray(-32)]);
  return [sha256(key), sha256(note)];
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
