import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Sigstore } from '../../../../test/support/sigstore/sigstore.ts';
import { startSigstore } from '../../../../test/support/sigstore/start-sigstore.ts';
import { quickClient } from '../../../http/test/support/quick-client.ts';
import { parseBundle } from '../../src/bundle/parse-bundle.ts';
import { requestIdToken } from '../../src/oidc/request-id-token.ts';
import { loadRoots } from '../../src/roots/load-roots.ts';
import { parseSigningConfig } from '../../src/sign/configuration/parse-signing-config.ts';
import { signStatement } from '../../src/sign/sign-statement.ts';
import type { SigningServices } from '../../src/sign/signing-services.ts';
import type { Statement } from '../../src/statement/statement.ts';
import { verifyBundle } from '../../src/verify/verify-bundle.ts';
import { told } from '../support/told.ts';

const statement: Statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'a.tgz', digest: { sha256: 'a'.repeat(64) } }],
  predicateType: 'https://example.com/test/v1',
  predicate: { text: 'é\u2028' },
};

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

function servicesOf(rekor: 1 | 2 | undefined): SigningServices {
  const bytes = Buffer.from(JSON.stringify(sigstore.signingConfig(rekor)));
  return parseSigningConfig({
    bytes,
    path: 'config.json',
    now: new Date(),
  });
}

/** Without a log the list of logs is empty, and nobody selects any. */
function withoutLog(): SigningServices {
  return { ...servicesOf(1), logs: [] };
}

function sign(services: SigningServices) {
  const http = quickClient({ stallAfter: 400, stallBudget: 1_200 });
  const { environment } = sigstore;
  const idToken = () => requestIdToken({ environment, audience: services.audience, http });
  return signStatement(statement, { services, http, idToken });
}

function verified(json: unknown, logEntries: number) {
  const file = { path: 'root.json', text: JSON.stringify(sigstore.trustedRoot()) };
  return verifyBundle(parseBundle(json), {
    roots: loadRoots({ file, now: new Date() }),
    instances: ['custom'],
    thresholds: { logEntries, certificateTimestamps: 1, signedTimes: 1 },
  });
}

test.each([
  ['a log of version 1', () => servicesOf(1), 1],
  ['a log of version 2', () => servicesOf(2), 1],
  ['no log', withoutLog, 0],
  [
    'two logs',
    () => ({ ...servicesOf(1), logs: [...servicesOf(1).logs, ...servicesOf(2).logs] }),
    2,
  ],
] as const)('what is signed with %s verifies', async (_, services, logEntries) => {
  const json = await sign(services());
  const { statement: signed, claims } = verified(json, logEntries);
  expect(signed).toEqual(statement);
  expect(claims.extensions.issuer).toBe(sigstore.urls.issuer);
  expect(json.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
  expect(json.verificationMaterial.tlogEntries).toHaveLength(logEntries);
  expect(json.verificationMaterial.timestampVerificationData?.rfc3161Timestamps).toHaveLength(1);
});

test('the payload is the statement as it was given, byte for byte', async () => {
  const { dsseEnvelope } = await sign(withoutLog());
  expect(dsseEnvelope?.payloadType).toBe('application/vnd.in-toto+json');
  expect(Buffer.from(dsseEnvelope?.payload ?? '', 'base64').toString()).toBe(
    JSON.stringify(statement),
  );
});

test('each statement has a key and a certificate of its own', async () => {
  const bundles = await Promise.all([sign(withoutLog()), sign(withoutLog())]);
  const certificates = bundles.map(
    ({ verificationMaterial }) => verificationMaterial.certificate?.rawBytes,
  );
  expect(new Set(certificates).size).toBe(2);
});

test('a service with a path of its own', async () => {
  const services = withoutLog();
  sigstore.requests.length = 0;
  const nested = { ...services, fulcioUrl: `${services.fulcioUrl}/below` };
  expect(await told(() => sign(nested))).toMatch(/^service-failed: .* answers 404, "Not Found"/);
  expect(sigstore.requests.at(-1)?.path).toBe('/below/api/v2/signingCert');
});

test('a log of version 1 that lost its answer gives out the entry that it has', async () => {
  sigstore.requests.length = 0;
  sigstore.faults.fail('rekor1', { cutAfter: 10 }, 1);
  const json = await sign(servicesOf(1));
  expect(verified(json, 1).statement).toEqual(statement);
  const asked = sigstore.requests.filter(({ service }) => service === 'rekor1');
  expect(
    asked.map(({ method, path }) => `${method} ${path.replace(/[\da-f]{64,}/, 'UUID')}`),
  ).toEqual([
    'POST /api/v1/log/entries',
    'POST /api/v1/log/entries',
    'GET /api/v1/log/entries/UUID',
  ]);
});

test('a log of version 2 that lost its answer has another signature to log', async () => {
  sigstore.requests.length = 0;
  sigstore.faults.fail('rekor2', { cutAfter: 10 }, 1);
  const json = await sign(servicesOf(2));
  expect(verified(json, 1).statement).toEqual(statement);
  const asked = sigstore.requests.filter(({ service }) => service === 'fulcio');
  expect(asked).toHaveLength(2);
});

test.each([1, 2] as const)('a log of version %d that has everything already', async (rekor) => {
  const { faults, requests } = sigstore;
  requests.length = 0;
  faults.fail(`rekor${rekor}`, { status: 409, headers: {} });
  const text = await told(() => sign(servicesOf(rekor)));
  faults.heal();
  expect(text).toBe(
    'service-failed: cannot log the signature: "HOST" has the entry already, and does not show it; try again later',
  );
  expect(requests.filter(({ service }) => service === 'fulcio')).toHaveLength(3);
});

test('where an entry is said to be on another server, the chosen one is asked', async () => {
  sigstore.requests.length = 0;
  const location = `http://127.0.0.1:1/api/v1/log/entries/${'a'.repeat(64)}`;
  sigstore.faults.fail('rekor1', { status: 409, headers: { location } }, 1);
  expect(await told(() => sign(servicesOf(1)))).toMatch(/^service-failed: .* answers 404/);
  expect(sigstore.requests.at(-1)?.path).toBe(`/api/v1/log/entries/${'a'.repeat(64)}`);
});

test('a Fulcio without a log, as GitHub’s, gives its certificate in another field', async () => {
  const github = await startSigstore({ like: 'github' });
  const { environment, urls } = github;
  const http = quickClient();
  const json = await signStatement(statement, {
    services: {
      instance: 'github',
      audience: 'sigstore',
      fulcioUrl: urls.fulcio,
      logs: [],
      timestampAuthorityUrls: [urls.timestamps],
    },
    http,
    idToken: () => requestIdToken({ environment, audience: 'sigstore', http }),
  });
  await github.close();
  const file = { path: 'root.json', text: JSON.stringify(github.trustedRoot()) };
  const roots = loadRoots({ file, now: new Date() });
  const verifiedBundle = verifyBundle(parseBundle(json), { roots, instances: ['github'] });
  expect(verifiedBundle).toMatchObject({ instance: 'github', statement });
});
