import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { get } from './support/get.ts';
import { quickClient } from './support/quick-client.ts';
import { startServer, startTcpServer } from './support/start-server.ts';

/** Counts how many requests it has at once. */
async function startCounting() {
  const seen = { now: 0, most: 0 };
  const server = await startServer(async (_, response) => {
    seen.now++;
    seen.most = Math.max(seen.most, seen.now);
    await sleep(10);
    seen.now--;
    response.end('yes');
  });
  return { server, seen };
}

const paths = Array.from({ length: 40 }, (_, index) => `/${index}`);

test.each([
  [undefined, 32],
  [2, 2],
])(
  'at most so many at once for a host, in the order in which they were asked',
  async (perHost, most) => {
    const { server, seen } = await startCounting();
    const http = quickClient(perHost === undefined ? {} : { perHost });
    await Promise.all(paths.map((path) => get(http, { url: server.url + path })));
    expect([seen.most, server.connections()]).toEqual([most, most]);
    const order = server.requests.map((line) => Number(line.slice(5)));
    expect(order.every((path, index) => Math.abs(path - index) < most)).toBe(true);
  },
);

test('hosts do not wait for each other', async () => {
  const [slow, quick] = await Promise.all([
    startServer(() => {}),
    startServer((_, response) => response.end('yes')),
  ]);
  const http = quickClient({ perHost: 1, stallAfter: 1_000, stallBudget: 1_000 });
  const waiting = get(http, { url: slow.url });
  expect(await get(http, { url: quick.url })).toBe('200 yes');
  expect(await waiting).toMatch(/^stalled: /);
});

test('a host that nobody can reach is given up, and leaves the retries to others', async () => {
  const http = quickClient({ retryBudget: 20 });
  const answers = await Promise.all(
    paths.map((path) => get(http, { url: `http://127.0.0.1:1${path}` })),
  );
  expect([...new Set(answers)]).toEqual([
    expect.stringMatching(/^network: .*nobody listens there/),
  ]);
  expect(http.traffic.requests).toBeLessThan(paths.length);
  let failures = 0;
  const shaky = await startTcpServer((socket) => {
    failures++;
    if (failures < 3) socket.resetAndDestroy();
    else socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nyes'));
  });
  expect(await get(http, { url: shaky.url })).toBe('200 yes');
});

test('a kept connection that the server has closed meanwhile costs no retry', async () => {
  let answers = 0;
  const server = await startTcpServer((socket) => {
    let asked = 0;
    socket.on('data', () => {
      if (asked++ > 0) return socket.resetAndDestroy();
      answers++;
      return socket.write('HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nyes');
    });
  });
  const http = quickClient({ retryBudget: 0 });
  for (let count = 0; count < 5; count++) {
    expect(await get(http, { url: server.url })).toBe('200 yes');
  }
  expect(answers).toBe(5);
});

test.each([
  [
    'http://127.0.0.1:1',
    /^network: cannot reach "HOST": nobody listens there \(ECONNREFUSED\); check /,
  ],
  [
    'http://name.invalid',
    /^network: cannot reach "name.invalid": .* \((ENOTFOUND|EAI_AGAIN)\); check /,
  ],
  ['file:///etc/passwd', /^network: the address of a server has to begin with "https:\/\/"/],
  ['no address', /^network: the address of a server has to begin with "https:\/\/"/],
])('%s cannot be reached', async (url, text) => {
  expect(await get(quickClient(), { url })).toMatch(text);
});

test('a token that cannot be sent is told without itself', async () => {
  const server = await startServer((_, response) => response.end('yes'));
  const headers = { authorization: 'Bearer secret\n' };
  expect(await get(quickClient(), { url: server.url, headers })).toBe(
    'permission: cannot reach "HOST": the token has characters that cannot be sent (ERR_INVALID_CHAR); check how it is set',
  );
});
