import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from '@jest/globals';
import { HttpError, type HttpRequest } from '@portcullis/http';
import { quickClient } from './support/quick-client.ts';
import { startServer, startTcpServer } from './support/start-server.ts';

const upload = { method: 'POST', body: Buffer.from('x'), maxBytes: 100, isOnce: true } as const;

async function failureOf(request: HttpRequest): Promise<unknown> {
  const http = quickClient({ stallAfter: 100, stallBudget: 300 });
  const answer = http.send(request, async ({ body }) => {
    for await (const _ of body);
  });
  const error = await answer.catch((thrown: unknown) => thrown);
  return error instanceof HttpError ? [error.kind, error.mayBeDone] : error;
}

function cut(_: IncomingMessage, response: ServerResponse): void {
  response.destroy();
}

function cutInBody(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(201, { 'content-length': 10 });
  response.write('half', () => response.destroy());
}

const ambiguous: readonly (readonly [string, typeof cut, string])[] = [
  ['it fails', (_, response) => response.writeHead(500).end(), 'server'],
  ['it is overloaded', (_, response) => response.writeHead(503).end(), 'server'],
  ['what is before it fails', (_, response) => response.writeHead(502).end(), 'server'],
  ['it hangs up', cut, 'network'],
  ['it hangs up while it answers', cutInBody, 'network'],
  ['it says nothing', () => {}, 'stalled'],
];

test.each(ambiguous)('what is done once is not sent again when %s', async (_, answer, kind) => {
  const server = await startServer(answer);
  expect(await failureOf({ ...upload, url: server.url })).toEqual([kind, true]);
  expect(server.requests).toHaveLength(1);
});

test('what is no HTTP may have been understood all the same', async () => {
  const server = await startTcpServer((socket) => socket.once('data', () => socket.end('?')));
  expect(await failureOf({ ...upload, url: server.url })).toEqual(['unreadable', true]);
  expect(server.connections()).toBe(1);
});

test.each([401, 404, 409, 413, 422])('%d is a refusal: nothing was done', async (status) => {
  const server = await startServer((_, response) => response.writeHead(status).end());
  expect(await failureOf({ ...upload, url: server.url })).toEqual([expect.any(String), false]);
  expect(server.requests).toHaveLength(1);
});

test.each([429, 503])('%d with a time to come back is sent again', async (status) => {
  let count = 0;
  const server = await startServer((_, response) => {
    if (count++ === 0) response.writeHead(status, { 'retry-after': '0' }).end();
    else response.writeHead(201).end();
  });
  expect(await failureOf({ ...upload, url: server.url })).toBeUndefined();
  expect(server.requests).toHaveLength(2);
});

test('nothing is done where nobody listens', async () => {
  const url = 'http://127.0.0.1:1/';
  expect(await failureOf({ ...upload, url })).toEqual(['network', false]);
});

test('a connection that was kept and is gone is no reason to send again', async () => {
  let count = 0;
  const server = await startServer((request, response) => {
    if (count++ === 0) response.end('yes');
    else request.socket.destroy();
  });
  const http = quickClient();
  const send = (isOnce: boolean) =>
    http.send({ ...upload, isOnce, url: server.url }, async ({ body }) => {
      for await (const _ of body);
    });
  await send(false);
  await expect(send(true)).rejects.toMatchObject({ mayBeDone: true });
  expect(server.requests).toHaveLength(2);
});

test('a redirect may lead where the caller allows it, and nowhere else', async () => {
  const target = await startServer((_, response) => response.end('yes'));
  const server = await startServer((_, response) =>
    response.writeHead(307, { location: target.url }).end(),
  );
  const headers = { authorization: 'Bearer secret' };
  const ask = (isAllowed: boolean) =>
    failureOf({ ...upload, headers, url: server.url, redirectsTo: () => isAllowed });
  expect(await ask(false)).toEqual(['unreadable', false]);
  expect(await ask(true)).toBeUndefined();
  expect(target.requests).toEqual(['POST /']);
});
