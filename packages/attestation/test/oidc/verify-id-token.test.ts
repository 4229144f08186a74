import { createHmac, generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { quickClient } from '../../../http/test/support/quick-client.ts';
import { verifyIdToken } from '../../src/oidc/verify-id-token.ts';
import { startIssuer, type TokenIssuer } from '../support/token-issuer.ts';
import { told } from '../support/told.ts';

const now = new Date('2026-11-01T12:00:00Z');
const seconds = now.getTime() / 1000;

function verified(token: string, issuer: string): Promise<string> {
  const expected = { issuer, audience: 'nobody', http: quickClient(), now };
  return told(async () => (await verifyIdToken(token, expected)).sub);
}

test('a token of the issuer is good, and its keys are asked by discovery', async () => {
  const issuer = await startIssuer(now);
  expect(await verified(issuer.token(), issuer.url)).toBe('repo:o/r');
  expect(issuer.requests).toEqual([
    'GET /.well-known/openid-configuration',
    'GET /.well-known/jwks',
  ]);
});

test('an issuer may have a path, as an enterprise has', async () => {
  const issuer = await startIssuer(now);
  const iss = `${issuer.url}/octo-enterprise`;
  const path = '/octo-enterprise/.well-known/openid-configuration';
  issuer.answers.set(path, { issuer: iss, jwks_uri: `${issuer.url}/.well-known/jwks` });
  expect(await verified(issuer.token({ iss }), iss)).toBe('repo:o/r');
});

test.each([
  ['another issuer below it', { iss: 'https://issuer.test/x' }],
  ['no issuer', { iss: undefined }],
  ['another audience', { aud: 'sigstore' }],
  ['a token of an hour ago', { iat: seconds - 3900, exp: seconds - 3600 }],
  ['a token of later', { nbf: seconds + 3600 }],
  ['no expiry', { exp: undefined }],
  ['no subject', { sub: undefined }],
])('%s is refused', async (_, claims) => {
  const issuer = await startIssuer(now);
  expect(await verified(issuer.token(claims), issuer.url)).toMatch(
    /^bad-token: cannot use the identity token: /,
  );
});

test('an issuer that only begins like the expected one is another', async () => {
  const issuer = await startIssuer(now);
  const message = await verified(issuer.token({ iss: `${issuer.url}/slug` }), issuer.url);
  expect(message).toBe(
    'bad-token: cannot use the identity token: it is from "http://HOST/slug", and not from "http://HOST"; name the issuer when it is your own',
  );
  expect(issuer.requests).toEqual([]);
});

test.each([
  ['a key of somebody else', {}],
  ['the key in its own header', { jwk: { kty: 'RSA' } }],
  ['a key that is not in the list', { kid: 'two' }],
])('a signature with %s is refused', async (_, header) => {
  const issuer = await startIssuer(now);
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const token = issuer.token({}, { header, key: privateKey });
  expect(await verified(token, issuer.url)).toMatch(/^bad-token: .* does not verify/);
});

test.each(['none', 'HS256', 'RS512', 'PS256'])('the algorithm %s is refused', async (alg) => {
  const issuer = await startIssuer(now);
  const [, payload] = issuer.token().split('.');
  const text = `${Buffer.from(JSON.stringify({ alg, kid: 'one' })).toString('base64url')}.${payload}`;
  const mac = createHmac('sha256', 'secret').update(text).digest('base64url');
  expect(await verified(`${text}.${alg === 'none' ? '' : mac}`, issuer.url)).toMatch(/^bad-token/);
});

const configuration = '/.well-known/openid-configuration';
const keys = '/.well-known/jwks';

test.each([
  ['RS256', 'sha256', 'repo:o/r'],
  ['RS512', 'sha512', 'bad-token'],
])('a good signature by %s', async (alg, hash, start) => {
  const issuer = await startIssuer(now);
  const key = JSON.stringify(issuer.answers.get(keys)).replace('"alg":"RS256",', '');
  issuer.answers.set(keys, key);
  const token = issuer.token({}, { header: { alg }, hash });
  expect((await verified(token, issuer.url)).slice(0, start.length)).toBe(start);
});

test('a good signature by ES256', async () => {
  const issuer = await startIssuer(now);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  issuer.answers.set(keys, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one' }] });
  const token = issuer.token({}, { header: { alg: 'ES256' }, key: privateKey });
  expect(await verified(token, issuer.url)).toBe('repo:o/r');
});

const unreadable = ' (unreadable): cannot get the keys of the issuer: "HOST"';

test.each<[string, (issuer: TokenIssuer) => void, string]>([
  [
    'no discovery',
    ({ answers }) => answers.delete(configuration),
    ': cannot get the keys of the issuer: "HOST" answers 404, "no such thing"; check its address',
  ],
  [
    'discovery of another issuer',
    ({ answers, url }) =>
      answers.set(configuration, { issuer: `${url}/`, jwks_uri: `${url}${keys}` }),
    `${unreadable} describes another issuer`,
  ],
  [
    'keys over http',
    ({ answers, url }) =>
      answers.set(configuration, { issuer: url, jwks_uri: 'http://keys.test/jwks' }),
    `${unreadable} names no address of its keys that can be trusted`,
  ],
  [
    'keys that are no list',
    ({ answers }) => answers.set(keys, { keys: {} }),
    `${unreadable} answers with no list of keys`,
  ],
  [
    'an empty list of keys',
    ({ answers }) => answers.set(keys, { keys: [] }),
    `${unreadable} answers with no list of keys`,
  ],
  [
    'too many keys',
    ({ answers }) => answers.set(keys, { keys: Array(101).fill({ kty: 'RSA' }) }),
    `${unreadable} answers with no list of keys`,
  ],
  [
    'HTML',
    ({ answers }) => answers.set(keys, '<html>'),
    `${unreadable} answers with no list of keys`,
  ],
  [
    'more than there can be',
    ({ answers }) => answers.set(keys, ' '.repeat(300_000)),
    ' (too-large): cannot get the keys of the issuer: the answer of "HOST" is larger',
  ],
])('%s: a failure of the service', async (_, alter, why) => {
  const issuer = await startIssuer(now);
  alter(issuer);
  const text = await verified(issuer.token(), issuer.url);
  expect(text.slice(0, 14 + why.length)).toBe(`service-failed${why}`);
});

test('keys that make no sense verify nothing', async () => {
  const issuer = await startIssuer(now);
  issuer.answers.set(keys, { keys: [{ kty: 'RSA', n: 'x', e: 7, kid: 'one' }, null, 'text'] });
  expect(await verified(issuer.token(), issuer.url)).toMatch(/^bad-token/);
});

test('nobody is asked over http', async () => {
  const issuer = await startIssuer(now);
  expect(await verified(issuer.token({ iss: 'http://issuer.test' }), 'http://issuer.test')).toBe(
    'bad-token: cannot ask "http://issuer.test" for its keys: its address has to begin with "https://"; check the issuer',
  );
});

test.each(['', 'x', 'a.b', '..', 'eyJ.eyJ.x', '\u0000'])('%j is no token', async (token) => {
  expect(await verified(token, 'https://issuer.test')).toMatch(/^bad-token/);
});
