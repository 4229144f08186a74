import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { issuerOf } from '../../src/oidc/issuer-of.ts';
import { parseIdToken } from '../../src/oidc/parse-id-token.ts';
import { readTokenFile } from '../../src/oidc/read-token-file.ts';
import { reuseToken } from '../../src/oidc/reuse-token.ts';
import { startIssuer } from '../support/token-issuer.ts';
import { told } from '../support/told.ts';

const start = new Date('2026-11-01T12:00:00Z');
const { token } = await startIssuer(start);

test.each([
  ['https://github.com', 'https://token.actions.githubusercontent.com'],
  ['https://octo.ghe.com', 'https://token.actions.octo.ghe.com'],
  ['https://ghes.example.com', 'https://ghes.example.com/_services/token'],
  ['https://github.com.evil.test', 'https://github.com.evil.test/_services/token'],
  ['https://a.b.ghe.com', 'https://a.b.ghe.com/_services/token'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/_services/token'],
])('tokens of jobs of %s come from %s', (server, issuer) => {
  expect(issuerOf(server)).toBe(issuer);
});

test('what proves that a key is ours is the subject, and for people their address', () => {
  expect(parseIdToken(token()).subject).toBe('repo:o/r');
  expect(parseIdToken(token({ email: 'a@b.test' })).subject).toBe('a@b.test');
});

test.each([{ exp: undefined }, { exp: '1' }, { exp: 1e300 }, { sub: '' }, { sub: 7 }])(
  'a token with %j is none',
  async (claims) => {
    expect(await told(() => parseIdToken(token(claims)))).toMatch(/^bad-token: .*JSON Web Token/);
  },
);

test('one token serves many, until a minute before it expires', async () => {
  let now = start;
  let count = 0;
  const ask = async () => {
    const shift = (now.getTime() - start.getTime()) / 1000;
    return token({ jti: String(count++), exp: start.getTime() / 1000 + shift + 300 });
  };
  const reused = reuseToken(ask, () => now);
  const together = await Promise.all([reused(), reused(), reused()]);
  expect([new Set(together).size, count]).toEqual([1, 1]);
  now = new Date(start.getTime() + 239_000);
  expect([await reused(), count]).toEqual([together[0], 1]);
  now = new Date(start.getTime() + 240_000);
  const later = await Promise.all([reused(), reused()]);
  expect([new Set(later).size, count]).toEqual([1, 2]);
});

test('a failure is not kept', async () => {
  let fails = true;
  const reused = reuseToken(
    async () => {
      if (fails) throw new Error('later');
      return token();
    },
    () => start,
  );
  await expect(reused()).rejects.toThrow('later');
  fails = false;
  expect(await reused()).toBe(token());
});

test('a token in a file', async () => {
  const folder = makeTree({ 'bad.txt': 'secret' });
  const path = join(folder, 'token.txt');
  writeFileSync(path, `${token()}\n`);
  expect(await readTokenFile(path)).toBe(token());
  const refused = await told(() => readTokenFile(join(folder, 'bad.txt')));
  expect(refused).toMatch(/^bad-token: (?!.*secret)/);
});
