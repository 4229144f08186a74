import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { get } from './support/get.ts';
import { quickClient } from './support/quick-client.ts';
import { startServer, startTcpServer } from './support/start-server.ts';

const tooLarge = 'too-large: the answer of "HOST" is larger than 1000 bytes; nothing of it is used';

test('an answer may have as many bytes as were asked for, and none more', async () => {
  const server = await startServer(({ url = '' }, response) => {
    response.end('x'.repeat(Number(url.slice(1))));
  });
  const http = quickClient();
  expect(await get(http, { url: `${server.url}/1000` })).toBe(`200 ${'x'.repeat(1000)}`);
  expect(await get(http, { url: `${server.url}/1001` })).toBe(tooLarge);
  expect(server.requests).toHaveLength(2);
});

test('a gzip bomb is let go as soon as it is larger unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const server = await startServer((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
  });
  const before = process.memoryUsage().rss;
  expect(await get(quickClient(), { url: server.url })).toBe(tooLarge);
  expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
});

test.each([
  ['text', undefined, 'x'.repeat(10_000)],
  ['packed data that never becomes any text', 'gzip', gzipSync('')],
])('an answer without an end is let go: %s', async (_, encoding, part) => {
  const server = await startServer((request, response) => {
    if (encoding) response.setHeader('content-encoding', encoding);
    const pump = () => {
      while (!request.destroyed && response.write(part));
    };
    response.on('drain', () => setImmediate(pump));
    pump();
  });
  const http = quickClient();
  expect(await get(http, { url: server.url })).toMatch(/^too-large: /);
  expect(http.traffic.bytes).toBeLessThan(1_000_000);
});

test.each<[string, (socket: Socket) => void]>([
  ['before its answer', (socket) => socket.destroy()],
  [
    'after a change of protocol',
    (socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
  ],
  ['in its headers', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-')],
  ['in a body with a length', (socket) => socket.end(`${ok}Content-Length: 9\r\n\r\ntext`)],
  [
    'in a body of chunks',
    (socket) => socket.end(`${ok}Transfer-Encoding: chunked\r\n\r\n4\r\ntext`),
  ],
  [
    'in a packed body',
    (socket) => {
      socket.write(`${ok}Content-Length: 999\r\nContent-Encoding: gzip\r\n\r\n`);
      socket.end(gzipSync('text').subarray(0, 12));
    },
  ],
])('a connection that is closed %s is no answer, and is tried again', async (_, talk) => {
  const server = await startTcpServer((socket) => socket.once('data', () => talk(socket)));
  expect(await get(quickClient(), { url: server.url })).toBe(
    'network: cannot reach "HOST": the connection was closed before the answer was complete (ECONNRESET); try again later',
  );
  expect(server.connections()).toBe(4);
});

test('a packed body that ends too early, though the answer is complete, cannot be unpacked', async () => {
  const server = await startServer((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('text').subarray(0, 12));
  });
  expect(await get(quickClient(), { url: server.url })).toBe(
    'unreadable: cannot read the answer of "HOST": its answer cannot be unpacked (Z_BUF_ERROR); try again later',
  );
});

test.each([
  ['another protocol', 'SSH-2.0-OpenSSH_9.9\r\n'],
  ['headers without an end', `${'HTTP/1.1 200 OK\r\n'}${'X: y\r\n'.repeat(20_000)}`],
  ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxy'],
])('what is not HTTP is unreadable: %s', async (_, text) => {
  const server = await startTcpServer((socket) => socket.once('data', () => socket.write(text)));
  expect(await get(quickClient(), { url: server.url })).toMatch(
    /^unreadable: cannot read the answer of "HOST": what it answers is not HTTP \(HPE_\w+\); /,
  );
});

test('an answer that was cut is read again from the start', async () => {
  let count = 0;
  const server = await startServer((_, response) => {
    response.writeHead(200, { 'content-length': 8 });
    if (count++ === 0) response.write('some', () => response.destroy());
    else response.end('complete');
  });
  expect(await get(quickClient(), { url: server.url })).toBe('200 complete');
});

const ok = 'HTTP/1.1 200 OK\r\n';

/** Answers that are whole, to be cut, joined and broken. */
const heads = [
  `${ok}Content-Length: 4\r\n\r\ntext`,
  `${ok}Transfer-Encoding: chunked\r\n\r\n4\r\ntext\r\n0\r\n\r\n`,
  `${ok}Content-Encoding: gzip\r\nContent-Length: 24\r\n\r\n${gzipSync('text').toString('latin1')}`,
  'HTTP/1.1 100 Continue\r\n\r\n',
  'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n',
  'HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n',
  'HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n',
];

test.each(['directly', 'as a proxy'])(
  'whatever bytes a server sends %s are an answer or an HttpError, and soon',
  async (way) => {
    let bytes = Buffer.alloc(0);
    const server = await startTcpServer((socket) =>
      socket.once('data', () => socket.write(bytes, () => socket.resetAndDestroy())),
    );
    const isProxy = way === 'as a proxy';
    const url = isProxy ? 'https://github.example/' : server.url;
    const environment = isProxy ? { https_proxy: server.url } : {};
    const more = fc.oneof(fc.constant(''), fc.string({ unit: 'binary' }));
    const part = fc.tuple(fc.constantFrom(...heads), fc.nat(90), more);
    const answer = fc.array(part, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(answer, async (parts) => {
        const texts = parts.map(([head, at, text]) => head.slice(0, at) + text + head.slice(at));
        bytes = Buffer.from(texts.join(''), 'latin1');
        const http = quickClient({ environment, retryBudget: 0, stallAfter: 1000 });
        expect(await get(http, { url })).toMatch(/^\d+ |^[a-z-]+: /);
        http.close();
      }),
      { numRuns: 50 },
    );
  },
);
