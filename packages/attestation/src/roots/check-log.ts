import { createHash, createPublicKey } from 'node:crypto';
import type { TransparencyLogInstance } from '@sigstore/protobuf-specs';
import { checkValidity } from './check-validity.ts';

/** Why a transparency log of a root is broken. */
export function checkLog({
  baseUrl,
  publicKey,
  logId,
  checkpointKeyId,
}: TransparencyLogInstance): string | undefined {
  const key = spkiOf(publicKey?.rawBytes);
  if (key === undefined) {
    return 'has no key that can be read';
  }
  const identifier = (checkpointKeyId ?? logId)?.keyId;
  if (!identifiersOf(baseUrl, key).some((known) => identifier?.equals(known))) {
    return 'has an identifier that is not that of its key';
  }
  return checkValidity(publicKey?.validFor);
}

/** RSA keys of older logs are PKCS #1, and are known by the hash of the other form all the same. */
function spkiOf(bytes: Buffer | undefined): Buffer | undefined {
  for (const type of ['spki', 'pkcs1'] as const) {
    try {
      const key = createPublicKey({ key: bytes ?? Buffer.alloc(0), format: 'der', type });
      return key.export({ format: 'der', type: 'spki' });
    } catch {}
  }
  return undefined;
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
