import { expect, test } from '@jest/globals';
import { get } from './support/get.ts';
import { quickClient } from './support/quick-client.ts';
import { startServer } from './support/start-server.ts';

test.each([
  [204, '200', 1],
  [304, 'unreadable', 1],
  [400, 'unreadable', 1],
  [401, 'permission', 1],
  [403, 'permission', 1],
  [404, 'not-found', 1],
  [407, 'permission', 1],
  [410, 'not-found', 1],
  [418, 'unreadable', 1],
  [429, 'rate-limit', 4],
  [500, 'server', 2],
  [501, 'server', 1],
  [502, 'server', 4],
  [503, 'server', 4],
  [504, 'server', 4],
])('%d is "%s" after %d requests', async (status, kind, requests) => {
  const server = await startServer((_, response) => {
    response.writeHead(status === 204 ? 200 : status).end();
  });
  const http = quickClient();
  expect((await get(http, { url: server.url })).split(/[: ]/)[0]).toBe(kind);
  expect([server.requests.length, http.traffic.requests]).toEqual([requests, requests]);
});

test('a status that the reader understands is an answer', async () => {
  const server = await startServer((_, response) => response.writeHead(404).end('none'));
  const accepts = (status: number) => status === 404;
  expect(await get(quickClient(), { url: server.url, accepts })).toBe('404 none');
});

test('a message says who, what and what to do, and nothing that the server or the user wrote', async () => {
  const server = await startServer((_, response) => {
    response.writeHead(403, 'Bad\tthings').end('::error::<html>');
  });
  const url = server.url.replace('//', '//user:secret@');
  const text = await get(quickClient(), {
    url: `${url}/path?token=secret`,
    headers: { Authorization: 'Bearer secret' },
  });
  expect(text).toBe(
    'permission: "HOST" answers 403: it does not show this; check that a token is given where one is needed, and that it may read',
  );
});

test('an answer that comes after a retry is an answer', async () => {
  let count = 0;
  const server = await startServer((_, response) => {
    response.writeHead(count++ < 2 ? 502 : 200).end('at last');
  });
  expect(await get(quickClient(), { url: server.url })).toBe('200 at last');
});

test('retries end with the budget of the whole run', async () => {
  const server = await startServer((_, response) => response.writeHead(503).end());
  const http = quickClient({ retryBudget: 5 });
  for (let count = 0; count < 4; count++) await get(http, { url: server.url });
  expect(server.requests).toHaveLength(4 + 5);
});

test('what is sent again is the whole question', async () => {
  const bodies: string[] = [];
  const server = await startServer(async (request, response) => {
    bodies.push((await request.toArray()).join(''));
    response.writeHead(bodies.length < 3 ? 503 : 200).end('yes');
  });
  const body = new TextEncoder().encode('question');
  expect(await get(quickClient(), { url: server.url, method: 'POST', body })).toBe('200 yes');
  expect(bodies).toEqual(['question', 'question', 'question']);
});
