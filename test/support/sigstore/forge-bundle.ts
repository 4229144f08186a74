import { createHash } from 'node:crypto';
import type { Instance } from '../../../packages/attestation/src/instance/instance.ts';
import { forgeLogEntry } from './forge-log-entry.ts';
import type { ForgedTimestamp, ForgeOptions } from './forge-options.ts';
import type { ForgedBundle } from './forged-bundle.ts';
import type { Parties } from './new-parties.ts';
import { preAuthenticationEncoding } from './pre-authentication-encoding.ts';
import { newSigningKey } from './signing-key.ts';
import { toLeaf } from './to-leaf.ts';

/** Who may be asked to sign; strangers have the same names. */
export interface Forge {
  readonly like: Instance;
  readonly parties: Parties;
  readonly strangers: Parties;
  readonly at: Date;
}

/** Signs whatever it is given: JSON of a value, or bytes as they are. */
export function forgeBundle(forge: Forge, statement: unknown, options: ForgeOptions): ForgedBundle {
  const payload =
    statement instanceof Uint8Array ? statement : Buffer.from(JSON.stringify(statement));
  const key = newSigningKey();
  const certificate = certify(key.spki, forge, options);
  const { payloadType = 'application/vnd.in-toto+json' } = options;
  const signer = options.signedBy === 'stranger' ? newSigningKey() : key;
  const encoded = preAuthenticationEncoding(payloadType, payload);
  const signature = signer.sign(encoded);
  const one = { sig: signature.toString('base64'), keyid: '' };
  const dsseEnvelope = {
    payload: Buffer.from(payload).toString('base64'),
    payloadType,
    signatures: Array.from({ length: options.signatures ?? 1 }, () => ({ ...one })),
  };
  const envelopeDigest = sha256(Buffer.from(JSON.stringify(dsseEnvelope)));
  const witnessed = { payload, encoded, signature, certificate, envelopeDigest };
  const { like } = forge;
  const { logEntries = like === 'github' ? [] : [{ version: 1 }], timestamps = [{}] } = options;
  return {
    mediaType: options.mediaType ?? 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: certificate.toString('base64') },
      tlogEntries: logEntries.map((entry) =>
        forgeLogEntry(witnessed, entry, { ...forge, ...options }),
      ),
      timestampVerificationData: {
        rfc3161Timestamps: timestamps.map((wanted) => ({
          signedTimestamp: stamp(signature, wanted, { ...forge, ...options }).toString('base64'),
        })),
      },
    },
    dsseEnvelope,
  };
}

function certify(spki: Buffer, forge: Forge, options: ForgeOptions): Buffer {
  const { authority: known } = forge.parties;
  const { authority } = options.issuedBy === 'stranger' ? forge.strangers : forge.parties;
  const byRoot = { name: known.rootName, key: known.rootKey };
  const { certificateTimestamps = forge.like === 'github' ? [] : ['log'] } = options;
  const logs = certificateTimestamps.map(
    (who) => (who === 'log' ? forge.parties : forge.strangers).certificateLog,
  );
  const issuer = options.issuedBy === 'root' ? byRoot : authority;
  return toLeaf(spki, options, { ...issuer, logs, at: options.at ?? forge.at });
}

function stamp(signature: Buffer, { at, flaw }: ForgedTimestamp, forge: Forge): Buffer {
  const { timestampAuthority } = flaw === 'stranger' ? forge.strangers : forge.parties;
  const seen = flaw === 'other-signature' ? Buffer.from('another signature') : signature;
  return timestampAuthority.stamp({ digest: sha256(seen) }, at ?? forge.at);
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
