import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { der } from './der.ts';

/** A private key, and what the world knows of it. */
export interface SigningKey {
  readonly kind: 'P-256' | 'Ed25519';
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** SubjectPublicKeyInfo in DER. */
  readonly spki: Buffer;
  /** Of the SubjectPublicKeyInfo: what logs are known by. */
  readonly id: Buffer;
  /** ECDSA with SHA-256 in DER, or Ed25519. */
  sign(data: Uint8Array): Buffer;
  /** The AlgorithmIdentifier of `sign`. */
  readonly algorithm: Buffer;
}

export function newSigningKey(kind: SigningKey['kind'] = 'P-256'): SigningKey {
  const pair =
    kind === 'P-256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('ed25519');
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' });
  const digest = kind === 'P-256' ? 'sha256' : undefined;
  return {
    ...pair,
    kind,
    spki,
    id: createHash('sha256').update(spki).digest(),
    sign: (data) => sign(digest, data, pair.privateKey),
    algorithm: der.sequence(der.oid(kind === 'P-256' ? '1.2.840.10045.4.3.2' : '1.3.101.112')),
  };
}
