import type { RequestListener } from 'node:http';
import { expect, test } from '@jest/globals';
import { quickClient } from '../../../http/test/support/quick-client.ts';
import { startServer } from '../../../http/test/support/start-server.ts';
import { requestIdToken } from '../../src/oidc/request-id-token.ts';
import { startIssuer } from '../support/token-issuer.ts';
import { told } from '../support/told.ts';

const { token } = await startIssuer(new Date());

async function asked(answer: RequestListener): Promise<{ text: string; requests: string[] }> {
  const { url, requests } = await startServer(answer);
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  };
  const request = { environment, audience: 'a b', http: quickClient() };
  return { text: await told(() => requestIdToken(request)), requests };
}

test('asks with the runner’s own token, and names the audience', async () => {
  const value = token();
  const { text, requests } = await asked((_, response) => response.end(JSON.stringify({ value })));
  expect(text).toBe(value);
  expect(requests).toEqual(['GET /token?api-version=2.0&audience=a+b Bearer request-token']);
});

test('asks again when the service cannot answer', async () => {
  let failures = 2;
  const value = token();
  const { text, requests } = await asked((_, response) => {
    if (failures-- > 0) response.writeHead(503).end();
    else response.end(JSON.stringify({ value }));
  });
  expect([text, requests.length]).toEqual([value, 3]);
});

test.each<[string, RequestListener]>([
  ['service-failed (server)', (_, response) => response.writeHead(500).end()],
  ['service-failed (rate-limit)', (_, response) => response.writeHead(429).end()],
  ['service-failed (network)', (_, response) => response.destroy()],
  ['service-failed (too-large)', (_, response) => response.end('x'.repeat(70_000))],
  ['service-failed', (_, response) => response.writeHead(403).end('{"message":"no"}')],
  ['service-failed (unreadable)', (_, response) => response.end('<html>')],
  ['service-failed (unreadable)', (_, response) => response.end('{"value":1}')],
  ['bad-token', (_, response) => response.end('{"value":"secret"}')],
])('%s', async (code, answer) => {
  const { text } = await asked(answer);
  expect(text.split(':')[0]).toBe(code);
  expect(text).not.toMatch(/secret|request-token/);
});

test.each([
  [{}, 'bad-usage'],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.test' }, 'bad-usage'],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }, 'bad-usage'],
  [
    { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://x.test', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' },
    'bad-token',
  ],
])('%j: %s', async (environment, code) => {
  const http = quickClient();
  const text = await told(() => requestIdToken({ environment, audience: 'a', http }));
  expect(text).toMatch(new RegExp(`^${code}: cannot ask for an identity token: `));
  expect(http.traffic.requests).toBe(0);
});

test('a job without the permission is told what to write', async () => {
  const request = { environment: {}, audience: 'a', http: quickClient() };
  expect(await told(() => requestIdToken(request))).toBe(
    'bad-usage: cannot ask for an identity token: the runner offers none; give the job "permissions: id-token: write", which runs for pull requests from forks do not get',
  );
});
