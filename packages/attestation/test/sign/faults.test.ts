import { generateKeyPairSync, sign as sign256 } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { HttpOptions } from '@portcullis/http';
import type {
  ServiceFault,
  ServiceName,
} from '../../../../test/support/sigstore/services/service.ts';
import type { Sigstore } from '../../../../test/support/sigstore/sigstore.ts';
import { startSigstore } from '../../../../test/support/sigstore/start-sigstore.ts';
import { quickClient } from '../../../http/test/support/quick-client.ts';
import { requestIdToken } from '../../src/oidc/request-id-token.ts';
import { signStatement } from '../../src/sign/sign-statement.ts';
import type { SigningServices } from '../../src/sign/signing-services.ts';
import { told } from '../support/told.ts';

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());
afterEach(() => sigstore.faults.heal());

const problems = {
  issuer: 'cannot get an identity token',
  fulcio: 'cannot get a certificate',
  timestamps: 'cannot get a timestamp',
  rekor1: 'cannot log the signature',
  rekor2: 'cannot log the signature',
} as const satisfies Partial<Record<ServiceName, string>>;

type Asked = keyof typeof problems;
const services = ['issuer', 'fulcio', 'timestamps', 'rekor1', 'rekor2'] as const;

const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [],
  predicateType: 'https://example.com/test/v1',
  predicate: {},
} as const;

function sign(service: Asked, options: Partial<HttpOptions> = {}): Promise<string> {
  const { environment } = sigstore;
  const http = quickClient({ stallAfter: 200, stallBudget: 500, ...options });
  const services = servicesWith(service === 'rekor2' ? 2 : 1);
  const idToken = () => requestIdToken({ environment, audience: 'sigstore', http });
  return told(async () => {
    return (await signStatement(statement, { services, http, idToken })).mediaType;
  });
}

function servicesWith(majorApiVersion: 1 | 2): SigningServices {
  const { urls } = sigstore;
  return {
    instance: 'custom',
    audience: 'sigstore',
    fulcioUrl: urls.fulcio,
    logs: [{ url: urls[`rekor${majorApiVersion}`], majorApiVersion }],
    timestampAuthorityUrls: [urls.timestamps],
  };
}

const signed = 'application/vnd.dev.sigstore.bundle.v0.3+json';

function countOf(name: ServiceName): number {
  return sigstore.requests.filter(({ service }) => service === name).length;
}

const faults: readonly (readonly [name: string, fault: ServiceFault, told: string])[] = [
  ['a refusal', 400, ': PROBLEM: "HOST" answers 400, "no"; ADVICE'],
  ['no permission', 403, ': PROBLEM: "HOST" answers 403, "no"; ADVICE'],
  ['nothing there', 404, ': PROBLEM: "HOST" answers 404, "no"; ADVICE'],
  ['too many questions', 429, ' (rate-limit): PROBLEM: "HOST" answers 429'],
  ['a failure', 500, ' (server): PROBLEM: "HOST" answers 500'],
  ['overload', 503, ' (server): PROBLEM: "HOST" answers 503'],
  ['a lost connection', 'cut', ' (network): PROBLEM: cannot reach "HOST"'],
  ['half of an answer', { cutAfter: 3 }, ' (network): PROBLEM: '],
  ['no answer', 'stall', ' (stalled): PROBLEM: "HOST" does not answer'],
  ['no end of an answer', 'stall-in-body', ' (stalled): PROBLEM: "HOST" does not answer'],
  ['a page', 'html', ' (unreadable): PROBLEM: "HOST" answers with no '],
  [
    'an end too early',
    { cutAfter: 9, isPolite: true },
    ' (unreadable): PROBLEM: "HOST" answers with no ',
  ],
  [
    'no JSON and no DER',
    { replace: () => Buffer.from('{}x') },
    ' (unreadable): PROBLEM: "HOST" answers with no ',
  ],
  [
    'an empty object',
    { replace: () => Buffer.from('{}') },
    ' (unreadable): PROBLEM: "HOST" answers with no ',
  ],
  [
    'nothing',
    { replace: () => Buffer.alloc(0) },
    ' (unreadable): PROBLEM: "HOST" answers with no ',
  ],
  [
    'null',
    { replace: () => Buffer.from('null') },
    ' (unreadable): PROBLEM: "HOST" answers with no ',
  ],
  ['too much', { replace: () => Buffer.alloc(300_000) }, ' (too-large): PROBLEM: the answer of '],
  [
    'another server',
    { redirect: 'http://localhost:1/' },
    ' (unreadable): PROBLEM: "HOST" redirects',
  ],
];

const table = services.flatMap((service) => faults.map((row) => [service, ...row] as const));

test.each(table)('%s, %s: a typed failure', async (...[service, , fault, expected]) => {
  sigstore.faults.fail(service, fault);
  const text = await sign(service);
  const [start = '', advice] = expected.replace('PROBLEM', problems[service]).split('ADVICE');
  expect(text.slice(0, 14 + start.length)).toBe(`service-failed${start}`);
  expect(text).toMatch(advice === undefined ? /; \w|nothing of it is used$/ : /; (check|run) /);
  expect(text).not.toMatch(/eyJ|request-/);
});

test.each(services)('%s: what passes is waited for', async (service) => {
  for (const fault of [503, 'cut', { status: 429, headers: { 'retry-after': '0' } }] as const) {
    sigstore.faults.fail(service, fault, 2);
    expect(await sign(service)).toBe(signed);
  }
});

test('as long as it says', async () => {
  sigstore.requests.length = 0;
  sigstore.faults.fail('fulcio', { status: 429, headers: { 'retry-after': '1' } }, 1);
  const start = performance.now();
  expect([await sign('fulcio'), countOf('fulcio')]).toEqual([signed, 2]);
  expect(performance.now() - start).toBeGreaterThan(900);
});

test('no longer than the client allows', async () => {
  sigstore.requests.length = 0;
  sigstore.faults.fail('fulcio', { status: 503, headers: { 'retry-after': '3600' } });
  expect(await sign('fulcio')).toMatch(/^service-failed \(rate-limit\): .* in 3600 s; wait$/);
  expect(countOf('fulcio')).toBe(1);
});

test.each(services)('%s is asked no more often than the budget allows', async (service) => {
  sigstore.requests.length = 0;
  sigstore.faults.fail(service, 503);
  expect(await sign(service, { retryBudget: 2 })).toMatch(/^service-failed \(server\)/);
  expect(countOf(service)).toBe(3);
});

test('a certificate for another key is refused', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const token = sigstore.issuer.issue('sigstore');
  const subject = `${sigstore.issuer.read(token, 'sigstore')?.sub}`;
  const content = publicKey.export({ type: 'spki', format: 'pem' });
  const proof = sign256('sha256', Buffer.from(subject), privateKey);
  const answer = await fetch(`${sigstore.urls.fulcio}/api/v2/signingCert`, {
    method: 'POST',
    body: JSON.stringify({
      credentials: { oidcIdentityToken: token },
      publicKeyRequest: { publicKey: { content }, proofOfPossession: proof.toString('base64') },
    }),
  });
  const other = Buffer.from(await answer.arrayBuffer());
  sigstore.faults.fail('fulcio', { replace: () => other });
  expect(await sign('fulcio')).toBe(
    'service-failed (unreadable): cannot get a certificate: "HOST" answers with a certificate for another key; check the address of Fulcio',
  );
});

test('a refusal is told in one line', async () => {
  const token = sigstore.issuer.issue('other');
  const http = quickClient();
  const services = servicesWith(1);
  const text = await told(() =>
    signStatement(statement, { services, http, idToken: async () => token }),
  );
  expect(text).toBe(
    'service-failed: cannot get a certificate: "HOST" answers 400, "There was an error processing the identity token"; check that this Fulcio takes tokens of this issuer, for this audience',
  );
});
