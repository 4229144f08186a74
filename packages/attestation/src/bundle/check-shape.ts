import { AttestationError } from '../attestation-error.ts';
import { bundleLimits } from './bundle-limits.ts';
import { refusedBundle } from './refused-bundle.ts';

const mediaTypes: ReadonlySet<unknown> = new Set([
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
]);

/**
 * What the library's reader leaves open: which versions there are, that a choice is made once (it takes the first of two
 * contents, another verifier the second), how much there may be, and how many have signed.
 */
export function checkShape(bundle: Readonly<Record<string, unknown>>): void {
  if (!mediaTypes.has(bundle.mediaType)) {
    throw refusedBundle('its "mediaType" is none of the versions 0.1 to 0.3');
  }
  const material = objectIn(bundle, 'verificationMaterial');
  exactlyOne(bundle, ['dsseEnvelope', 'messageSignature']);
  exactlyOne(material, ['certificate', 'x509CertificateChain', 'publicKey']);
  atMost(material.x509CertificateChain, 'certificates', bundleLimits.certificates);
  const timestamps = material.timestampVerificationData;
  for (const timestamp of atMost(timestamps, 'rfc3161Timestamps', bundleLimits.timestamps)) {
    checkTimestamp(timestamp);
  }
  for (const entry of atMost(material, 'tlogEntries', bundleLimits.logEntries)) {
    atMost(isObject(entry) ? entry.inclusionProof : undefined, 'hashes', bundleLimits.proofHashes);
  }
  if (bundle.dsseEnvelope !== undefined) {
    checkEnvelope(objectIn(bundle, 'dsseEnvelope'));
  }
}

function checkTimestamp(timestamp: unknown): void {
  const text = isObject(timestamp) ? timestamp.signedTimestamp : undefined;
  if (typeof text === 'string' && text.length > bundleLimits.timestampCharacters) {
    throw refusedBundle(
      `a timestamp of it has more than ${bundleLimits.timestampCharacters} characters`,
    );
  }
}

function checkEnvelope(envelope: Readonly<Record<string, unknown>>): void {
  const { payload, signatures } = envelope;
  if (typeof payload === 'string' && payload.length > (bundleLimits.payloadBytes / 3) * 4) {
    throw refusedBundle(`its payload has more than ${bundleLimits.payloadBytes} bytes`);
  }
  const count = Array.isArray(signatures) ? signatures.length : 0;
  if (count !== 1) {
    throw new AttestationError(
      'signature-count',
      `the envelope must have exactly one signature: it has ${count}`,
    );
  }
}

function objectIn(parent: Readonly<Record<string, unknown>>, key: string) {
  const value = parent[key];
  if (!isObject(value)) {
    throw refusedBundle(`its "${key}" is no object`);
  }
  return value;
}

function exactlyOne(parent: Readonly<Record<string, unknown>>, keys: readonly string[]): void {
  const found = keys.filter((key) => parent[key] !== undefined && parent[key] !== null);
  if (found.length !== 1) {
    throw refusedBundle(`it must have exactly one of ${keys.join(', ')}, and has ${found.length}`);
  }
}

function atMost(parent: unknown, key: string, limit: number): readonly unknown[] {
  const list = isObject(parent) ? parent[key] : undefined;
  if (list === undefined || list === null) {
    return [];
  }
  if (!Array.isArray(list) || list.length > limit) {
    throw refusedBundle(`its "${key}" is no list of at most ${limit}`);
  }
  return list;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
