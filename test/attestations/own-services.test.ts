import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { newParties } from '../support/sigstore/new-parties.ts';
import type { ServiceName } from '../support/sigstore/services/service.ts';
import { newSigningKey } from '../support/sigstore/signing-key.ts';
import type { Sigstore } from '../support/sigstore/sigstore.ts';
import { startSigstore } from '../support/sigstore/start-sigstore.ts';
import { toLeaf } from '../support/sigstore/to-leaf.ts';
import { whyNoTierB } from '../support/sigstore/why-no-tier-b.ts';

// Our own services stand for the real ones wherever those are not installed: they have to answer alike.
const lacking = whyNoTierB();
if (lacking !== undefined)
  process.stderr.write(`skipped: comparing our services with real ones, since ${lacking}\n`);
const withReal = lacking === undefined ? test : test.skip;

let own: Sigstore;
let real: Sigstore | undefined;
beforeAll(async () => {
  own = await startSigstore();
  if (lacking === undefined) real = await startSigstore({ tier: 'B' });
});
afterAll(async () => {
  await own.close();
  await real?.close();
});

const key = newSigningKey();
const pem = key.publicKey.export({ type: 'spki', format: 'pem' });
const digest = createHash('sha256').update('signed').digest('base64');
const stamping = { artifactHash: digest, hashAlgorithm: 'sha256', certificates: true, nonce: 7 };
const { authority } = newParties('custom', new Date(Date.now() - 60_000));
const leaf = toLeaf(key.spki, {}, { ...authority, logs: [], at: new Date() });
const verifier = {
  x509Certificate: { rawBytes: leaf.toString('base64') },
  keyDetails: 'PKIX_ECDSA_P256_SHA_256',
};
const content = key.sign(Buffer.from('signed')).toString('base64');
const entry = { hashedRekordRequestV002: { digest, signature: { content, verifier } } };
const envelope = { payload: 'e30=', payloadType: 'x', signatures: [{ sig: content, keyid: '' }] };

interface Question {
  readonly service: ServiceName;
  readonly path: string;
  readonly body: (asked: Sigstore) => unknown;
}

const fulcio = { service: 'fulcio', path: '/api/v2/signingCert' } as const;
const timestamps = { service: 'timestamps', path: '/api/v1/timestamp' } as const;
const rekor2 = { service: 'rekor2', path: '/api/v2/log/entries' } as const;

withReal.each<[string, Question]>([
  ['a certificate', { ...fulcio, body: (asked) => certify(asked) }],
  [
    'a certificate for a spoilt token',
    { ...fulcio, body: (asked) => certify(asked, { flaw: 'token' }) },
  ],
  ['a certificate for no key', { ...fulcio, body: (asked) => certify(asked, { flaw: 'key' }) }],
  [
    'a certificate without the key',
    { ...fulcio, body: (asked) => certify(asked, { flaw: 'proof' }) },
  ],
  ['a certificate for half a request', { ...fulcio, body: () => '{' }],
  ['a timestamp', { ...timestamps, body: () => stamping }],
  ['a timestamp for half a request', { ...timestamps, body: () => '{' }],
  ['a timestamp for nothing', { ...timestamps, body: () => ({}) }],
  ['an entry', { ...rekor2, body: () => entry }],
  ['the same entry again', { ...rekor2, body: () => entry }],
  [
    'an entry of a kind of old',
    { ...rekor2, body: () => ({ dsseRequestV002: { envelope, verifiers: [verifier] } }) },
  ],
  ['an entry for half a request', { ...rekor2, body: () => '{' }],
  ['an entry of nothing', { ...rekor2, body: () => ({}) }],
])('ours answers as the real one: %s', async (_, question) => {
  if (real === undefined) throw new Error('it is not started');
  expect(await ask(own, question)).toEqual(await ask(real, question));
});

// The client of others is a second judge of a log that has no real one here.
test('a client that is not ours signs at our services', async () => {
  const { urls, issuer } = own;
  const builder = new DSSEBundleBuilder({
    signer: new FulcioSigner({
      fulcioBaseURL: urls.fulcio,
      identityProvider: { getToken: async () => issuer.issue('sigstore') },
    }),
    witnesses: [
      new RekorWitness({ rekorBaseURL: urls.rekor1, entryType: 'dsse' }),
      new TSAWitness({ tsaBaseURL: urls.timestamps }),
    ],
  });
  const bundle = await builder.create({ data: Buffer.from('{}'), type: 'text/plain' });
  const material = toTrustMaterial(TrustedRoot.fromJSON(own.trustedRoot()));
  const options = { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 2 };
  const signer = new Verifier(material, options).verify(toSignedEntity(bundle));
  expect(signer.identity?.extensions?.issuer).toBe(own.issuerUrl);
});

interface Flawed {
  readonly flaw?: 'token' | 'key' | 'proof';
}

function certify({ issuer }: Sigstore, { flaw }: Flawed = {}): unknown {
  const token = issuer.issue('sigstore', { isForged: flaw === 'token' });
  const { sub } = JSON.parse(`${Buffer.from(`${token.split('.')[1]}`, 'base64url')}`);
  const proof = key.sign(Buffer.from(flaw === 'proof' ? 'other' : sub)).toString('base64');
  return {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: flaw === 'key' ? 'none' : pem },
      proofOfPossession: proof,
    },
  };
}

/** The shape of the answer: keys and texts, but nothing that differs from log to log. */
async function ask(
  { urls, ...asked }: Sigstore,
  { service, path, body }: Question,
): Promise<object> {
  const sent = body({ urls, ...asked });
  const response = await fetch(`${urls[service]}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof sent === 'string' ? sent : JSON.stringify(sent),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type');
  return { status: response.status, type, shape: bytes[0] === 0x30 ? 'DER' : shapeOf(`${bytes}`) };
}

function shapeOf(text: string): unknown {
  return JSON.parse(text, (name, value) => {
    if (name === 'message') return `${value}`.replace(/\d+$/, 'N');
    if (name === 'hashes') return 'a list';
    return typeof value === 'string' ? 'a text' : value;
  });
}
