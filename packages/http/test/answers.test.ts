import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { get, readText } from './support/get.ts';
import { quickClient } from './support/quick-client.ts';
import { startServer } from './support/start-server.ts';

test('an answer comes with its status, its headers in lower case and its address', async () => {
  const server = await startServer((_, response) => {
    response.writeHead(200, { 'X-One': 'a', 'Set-Cookie': ['b', 'c'] }).end('text');
  });
  const seen = await quickClient().send(
    { method: 'GET', url: `${server.url}/a?b`, maxBytes: 10 },
    async (response) => ({
      status: response.status,
      one: response.headers['x-one'],
      cookies: response.headers['set-cookie'],
      url: response.url,
      text: await readText(response),
    }),
  );
  expect(seen).toEqual({
    status: 200,
    one: 'a',
    cookies: 'b, c',
    url: `${server.url}/a?b`,
    text: 'text',
  });
});

test('a request carries its body, and says who asks', async () => {
  const server = await startServer(async (request, response) => {
    const {
      'user-agent': agent,
      'content-length': length,
      'accept-encoding': coding,
    } = request.headers;
    const body = (await request.toArray()).join('');
    response.end([request.method, agent, length, coding, body].join(' '));
  });
  const http = quickClient({ userAgent: 'portcullis' });
  const body = new TextEncoder().encode('question');
  expect(await get(http, { url: server.url, method: 'POST', body })).toBe(
    '200 POST portcullis 8 gzip question',
  );
});

test('a password in an address is neither sent nor told', async () => {
  const server = await startServer((_, response) => response.end());
  const url = server.url.replace('//', '//user:secret@');
  const request = { method: 'GET', url, maxBytes: 10 } as const;
  expect(await quickClient().send(request, async (response) => response.url)).toBe(
    `${server.url}/`,
  );
  expect(server.requests).toEqual(['GET /']);
});

test('a HEAD has headers and no body', async () => {
  const server = await startServer((_, response) => {
    response.writeHead(200, { 'content-length': 5_000, 'content-encoding': 'gzip' }).end();
  });
  expect(await get(quickClient(), { url: server.url, method: 'HEAD' })).toBe('200 ');
});

test('gzip is unpacked, and counted as it came', async () => {
  const text = 'x'.repeat(100_000);
  const server = await startServer((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text));
  });
  const http = quickClient();
  expect(await get(http, { url: server.url, maxBytes: 100_000 })).toBe(`200 ${text}`);
  expect(http.traffic.requests).toBe(1);
  expect(http.traffic.bytes).toBeGreaterThan(gzipSync(text).length + 100);
  expect(http.traffic.bytes).toBeLessThan(1_000);
});

test('another packing than the one that was asked for is not read', async () => {
  const server = await startServer((_, response) => {
    response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateSync('text'));
  });
  expect(await get(quickClient(), { url: server.url })).toMatch(
    /^unreadable: cannot read the answer of "HOST": it is packed in a way/,
  );
});

test('what a reader throws of itself passes through, and is not asked again', async () => {
  const server = await startServer((_, response) => response.end('<html>'));
  const asked = quickClient().send({ method: 'GET', url: server.url, maxBytes: 10 }, async () => {
    throw new Error('not what I can read');
  });
  await expect(asked).rejects.toThrow('not what I can read');
  expect(server.requests).toHaveLength(1);
});

test('connections are kept, also after an answer that nobody read to its end', async () => {
  const server = await startServer((request, response) => {
    response.statusCode = request.url === '/missing' ? 404 : 200;
    response.end('some text');
  });
  const http = quickClient();
  for (const path of ['/', '/missing', '/', '/missing']) {
    await get(http, { url: server.url + path });
    await http.send({ method: 'GET', url: server.url, maxBytes: 10 }, async () => undefined);
    await http.send({ method: 'GET', url: server.url, maxBytes: 10 }, async ({ body }) => {
      for await (const _ of body) break;
    });
  }
  expect([server.requests.length, server.connections()]).toEqual([12, 1]);
});

test('an answer that nobody wants any more is not waited for', async () => {
  const server = await startServer((_, response) => {
    response.write('some text, and then nothing for a long time');
  });
  const http = quickClient();
  const one = { method: 'GET', url: server.url, maxBytes: 1_000 } as const;
  for (let count = 0; count < 2; count++) await http.send(one, async () => undefined);
  expect([server.requests.length, server.connections()]).toEqual([2, 2]);
});
