import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createWorld } from '../../../../test/support/sigstore/create-world.ts';
import { AttestationError } from '../../src/attestation-error.ts';
import { bundleLimits } from '../../src/bundle/bundle-limits.ts';
import { parseBundle } from '../../src/bundle/parse-bundle.ts';

const world = createWorld();

describe('what is read', () => {
  test.each([
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
  ])('%s', (mediaType) => {
    expect(parseBundle(world.sign({}, { mediaType })).mediaType).toBe(mediaType);
  });

  test('a bundle without a log, its list left out', () => {
    const { tlogEntries: _, ...material } = createWorld({ like: 'github' }).sign(
      {},
    ).verificationMaterial;
    const bundle = parseBundle({ ...world.sign({}), verificationMaterial: material });
    expect(bundle.verificationMaterial.tlogEntries).toEqual([]);
  });

  test('a chain, as versions 0.1 and 0.2 have it', () => {
    const mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
    const { verificationMaterial, ...bundle } = world.sign({}, { mediaType });
    const { certificate, ...material } = verificationMaterial;
    const chain = { certificates: [certificate, certificate] };
    const verification = { ...material, x509CertificateChain: chain };
    expect(parseBundle({ ...bundle, verificationMaterial: verification })).toBeDefined();
  });
});

describe('what is refused unread', () => {
  const good = world.sign({});
  const { verificationMaterial: material, dsseEnvelope: envelope } = good;
  const [entry] = material.tlogEntries;
  const [signature] = envelope.signatures;
  const many = (count: number, value: unknown) => Array.from({ length: count }, () => value);

  test.each<readonly [name: string, json: unknown, why: string]>([
    ['no object', [], 'it is no JSON object'],
    ['null', null, 'it is no JSON object'],
    ['text', '{}', 'it is no JSON object'],
    ['nothing in it', {}, 'its "mediaType" is none of the versions 0.1 to 0.3'],
    [
      'a later version',
      { ...good, mediaType: 'application/vnd.dev.sigstore.bundle.v0.4+json' },
      'none of the versions',
    ],
    [
      'more behind the version',
      { ...good, mediaType: `${good.mediaType};x` },
      'none of the versions',
    ],
    [
      'no material',
      { ...good, verificationMaterial: undefined },
      'its "verificationMaterial" is no object',
    ],
    [
      'an envelope and a message',
      { ...good, messageSignature: { messageDigest: { digest: 'YQ==' }, signature: 'YQ==' } },
      'exactly one of dsseEnvelope, messageSignature, and has 2',
    ],
    [
      'a certificate and a chain',
      {
        ...good,
        verificationMaterial: { ...material, x509CertificateChain: { certificates: [] } },
      },
      'exactly one of certificate, x509CertificateChain, publicKey, and has 2',
    ],
    [
      'a bare key',
      {
        ...good,
        verificationMaterial: { ...material, certificate: undefined, publicKey: { hint: 'a' } },
      },
      'a bare key and no certificate',
    ],
    [
      'a message',
      {
        ...good,
        dsseEnvelope: undefined,
        messageSignature: {
          messageDigest: { algorithm: 'SHA2_256', digest: 'YQ==' },
          signature: 'YQ==',
        },
      },
      'the signature of a message, and no attestation',
    ],
    [
      'too many log entries',
      {
        ...good,
        verificationMaterial: {
          ...material,
          tlogEntries: many(bundleLimits.logEntries + 1, entry),
        },
      },
      'its "tlogEntries" is no list of at most 16',
    ],
    [
      'log entries that are no list',
      { ...good, verificationMaterial: { ...material, tlogEntries: { length: 0 } } },
      'its "tlogEntries" is no list',
    ],
    [
      'too many hashes',
      {
        ...good,
        verificationMaterial: {
          ...material,
          tlogEntries: [
            { ...entry, inclusionProof: { ...entry?.inclusionProof, hashes: many(65, '') } },
          ],
        },
      },
      'its "hashes" is no list of at most 64',
    ],
    [
      'too many timestamps',
      {
        ...good,
        verificationMaterial: {
          ...material,
          timestampVerificationData: { rfc3161Timestamps: many(17, { signedTimestamp: '' }) },
        },
      },
      'its "rfc3161Timestamps" is no list of at most 16',
    ],
    [
      'a timestamp beyond all',
      {
        ...good,
        verificationMaterial: {
          ...material,
          timestampVerificationData: {
            rfc3161Timestamps: [{ signedTimestamp: 'A'.repeat(65_537) }],
          },
        },
      },
      'a timestamp of it has more than 65536 characters',
    ],
    [
      'a payload beyond all',
      { ...good, dsseEnvelope: { ...envelope, payload: 'A'.repeat(34 * 1024 * 1024) } },
      'its payload has more than 25165824 bytes',
    ],
    [
      'no payload',
      { ...good, dsseEnvelope: { ...envelope, payload: '' } },
      'absent or wrong: content.dsseEnvelope.payload',
    ],
    [
      'a log entry without its proof',
      {
        ...good,
        verificationMaterial: {
          ...material,
          tlogEntries: [{ ...entry, inclusionProof: undefined }],
        },
      },
      'absent or wrong: verificationMaterial.tlogEntries[0].inclusionProof',
    ],
  ])('%s', (_, json, why) => {
    expect(() => parseBundle(json)).toThrow(AttestationError);
    expect(() => parseBundle(json)).toThrow(why);
    expect(codeOf(json)).toBe('unreadable-bundle');
  });

  test.each([
    [0, []],
    [2, [signature, signature]],
  ])('%i signatures', (_, signatures) => {
    expect(codeOf({ ...good, dsseEnvelope: { ...envelope, signatures } })).toBe('signature-count');
  });

  test('whatever else is found in the place of anything', () => {
    const keys = [
      'mediaType',
      'verificationMaterial',
      'dsseEnvelope',
      'tlogEntries',
      'certificate',
    ];
    const json = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...keys), json, (key, value) => {
        const inMaterial = { ...good, verificationMaterial: { ...material, [key]: value } };
        for (const bundle of [value, { ...good, [key]: value }, inMaterial]) {
          const code = codeOf(bundle);
          expect([undefined, 'unreadable-bundle', 'signature-count']).toContain(code);
        }
      }),
    );
  });
});

function codeOf(json: unknown): string | undefined {
  try {
    parseBundle(json);
    return undefined;
  } catch (error) {
    return error instanceof AttestationError ? error.code : String(error);
  }
}
