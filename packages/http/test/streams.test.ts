import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { StreamedBody } from '@portcullis/http';
import { quickClient } from './support/quick-client.ts';
import { startServer } from './support/start-server.ts';

const kilobyte = Buffer.alloc(1024, 'x');

function toStream(count: number, size = count * kilobyte.length, pause = 0): StreamedBody {
  return {
    size,
    async *open() {
      for (let index = 0; index < count; index += 1) {
        if (pause > 0) await wait(pause);
        yield kilobyte;
      }
    },
  };
}

async function send(body: StreamedBody, url: string): Promise<string> {
  const http = quickClient({ stallAfter: 200, stallBudget: 400 });
  const request = { method: 'POST', url, body, maxBytes: 100, isOnce: true } as const;
  return http.send(request, async (answer) => `${await buffer(answer.body)}`);
}

test('a streamed body arrives whole, with its length', async () => {
  const server = await startServer(async (incoming, response) => {
    const { length } = await buffer(incoming);
    response.end(`${length} ${incoming.headers['content-length']}`);
  });
  expect(await send(toStream(3000), server.url)).toBe('3072000 3072000');
});

test('a body that takes longer than a stall is none while the server takes it', async () => {
  const server = await startServer(async (incoming, response) => {
    response.end(`${(await buffer(incoming)).length}`);
  });
  expect(await send(toStream(60, 60 * 1024, 8), server.url)).toBe('61440');
});

test.each([
  ['shorter', 2, 3 * 1024],
  ['longer', 4, 3 * 1024],
])('a body that is %s than was said is no request', async (_, count, size) => {
  const server = await startServer((incoming, response) => {
    buffer(incoming).then(
      () => response.end('taken'),
      () => {},
    );
  });
  await expect(send(toStream(count, size), server.url)).rejects.toThrow('changed meanwhile');
});

test('what cannot be read is told as it is', async () => {
  const server = await startServer(() => {});
  // biome-ignore lint/correctness/useYield: it fails before
  const open = async function* (): AsyncGenerator<Uint8Array> {
    throw new TypeError('no such file');
  };
  await expect(send({ size: 3, open }, server.url)).rejects.toThrow(TypeError);
});

test('a server that refuses before it has taken everything is heard', async () => {
  const server = await startServer((_, response) => response.writeHead(422).end());
  await expect(send(toStream(5000), server.url)).rejects.toMatchObject({ status: 422 });
});

test('a server that takes nothing is given up', async () => {
  const server = await startServer((incoming) => incoming.pause());
  await expect(send(toStream(20_000), server.url)).rejects.toMatchObject({ kind: 'stalled' });
});
