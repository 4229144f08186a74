import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { get } from './support/get.ts';
import { quickClient } from './support/quick-client.ts';
import { type Started, startServer, startTcpServer } from './support/start-server.ts';

// Every bound on time is generous upwards: a busy machine may take longer, a broken bound takes for ever.
const stallAfter = 200;
const stallBudget = 400;

function impatient(more = {}) {
  return quickClient({ stallAfter, stallBudget, ...more });
}

async function timed<Result>(work: Promise<Result>): Promise<[Result, number]> {
  const start = performance.now();
  const result = await work;
  return [result, performance.now() - start];
}

const silent = () => startServer(() => {});

describe('a request that gets nothing is given up', () => {
  test('without an answer, after a second time that is shorter, and in the end the host is closed', async () => {
    const server = await silent();
    const http = impatient({ retryPause: 60_000 });
    const [text, time] = await timed(get(http, { url: server.url }));
    expect(text).toBe(
      'stalled: "HOST" does not answer: waited 0.1 s for its answer; try again later',
    );
    expect(server.requests).toHaveLength(2);
    expect(time).toBeGreaterThan(stallAfter + (stallBudget - stallAfter) / 2);
    await get(http, { url: server.url });
    const asked = server.requests.length;
    const [again, noTime] = await timed(get(http, { url: server.url }));
    expect(again).toBe(
      'stalled: "HOST" does not answer: its stalls have cost 0.4 s, no more is spent on it; try again later',
    );
    expect(noTime).toBeLessThan(stallAfter / 2);
    expect(server.requests).toHaveLength(asked);
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ['after its headers', (response) => response.flushHeaders()],
    ['in the middle', (response) => response.write('some')],
    [
      'before its last byte',
      (response) => response.writeHead(200, { 'content-length': 5 }).write('text'),
    ],
  ])('%s', async (_, answer) => {
    const server = await startServer((_request, response) => answer(response));
    expect(await get(impatient({ retryBudget: 0 }), { url: server.url })).toBe(
      'stalled: "HOST" does not answer: waited 0.2 s for the rest of its answer; try again later',
    );
  });

  test('when the handshake for a secure connection is not answered', async () => {
    const server = await startTcpServer(() => {});
    const url = server.url.replace('http:', 'https:');
    expect(await get(impatient({ retryBudget: 0 }), { url })).toBe(
      'stalled: "HOST" does not answer: waited 0.2 s for a secure connection; try again later',
    );
  });

  test('when the headers come letter by letter', async () => {
    const server = await startTcpServer((socket) => {
      drip('HTTP/1.1 200 OK\r\nX-Long: ', (text) => socket.write(text));
    });
    expect(await get(impatient(), { url: server.url })).toMatch(/^stalled: .* for its answer; /);
  });

  test('when the body drips', async () => {
    const server = await startServer((_, response) => drip('', (text) => response.write(text)));
    const [text, time] = await timed(get(impatient(), { url: server.url }));
    expect(text).toMatch(/^stalled: .* waited 0\.\d s for the rest of its answer/);
    expect(time).toBeLessThan(10 * stallBudget);
  });

  test('when enough comes all the time, and never ends', async () => {
    const server = await startServer((_, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(64 * 1024)), 5);
      response.on('close', () => clearInterval(timer));
    });
    const http = impatient({ stallAfter: 100 });
    const asked = { url: server.url, maxBytes: Number.MAX_SAFE_INTEGER };
    const [text, time] = await timed(get(http, asked));
    expect(text).toMatch(/^stalled: .* waited 1\.\d s for the rest of its answer/);
    expect(time).toBeLessThan(5_000);
    expect(await get(http, asked)).toMatch(/its stalls have cost/);
  });
});

describe('stalls of one host cost one budget, whatever is asked', () => {
  test('side by side and one after the other', async () => {
    const server = await silent();
    const http = impatient({ perHost: 3 });
    const all = Promise.all(Array.from({ length: 30 }, () => get(http, { url: server.url })));
    const [texts, time] = await timed(all);
    expect(texts.every((text) => text.startsWith('stalled: '))).toBe(true);
    expect(server.requests.length).toBeLessThan(15);
    expect(time).toBeGreaterThan(stallBudget - 50);
    expect(time).toBeLessThan(4 * stallBudget);
  });

  test('stalls far from each other add up', async () => {
    const server = await startServer(({ url }, response) => {
      if (url !== '/stall') response.end('yes');
    });
    const http = impatient({ stallBudget: 500, retryBudget: 0 });
    const seen: string[] = [];
    for (let turn = 0; turn < 10; turn++) {
      await get(http, { url: `${server.url}/stall` });
      seen.push((await get(http, { url: server.url })).slice(0, 7));
    }
    expect(seen.slice(0, 2)).toEqual(['200 yes', '200 yes']);
    expect(seen.at(-1)).toBe('stalled');
  });

  test('those that stall side by side leave time for what is asked later', async () => {
    const server = await startServer(({ url }, response) => {
      if (url !== '/stall') response.end('yes');
    });
    const http = impatient();
    await Promise.all([1, 2, 3].map(() => get(http, { url: `${server.url}/stall` })));
    expect(await get(http, { url: server.url })).toBe('200 yes');
  });

  test('a server that answers others in time is not closed before the budget is spent', async () => {
    const server = await startServer(({ url }, response) => {
      if (url !== '/stall') response.end('yes');
    });
    const http = impatient({ stallBudget: 60_000 });
    const stalled = Promise.all([1, 2, 3].map(() => get(http, { url: `${server.url}/stall` })));
    const others = await Promise.all([1, 2, 3].map(() => get(http, { url: server.url })));
    expect(others).toEqual(['200 yes', '200 yes', '200 yes']);
    expect((await stalled).every((text) => text.startsWith('stalled: '))).toBe(true);
    expect(await get(http, { url: server.url })).toBe('200 yes');
  });

  test('another host is not to blame', async () => {
    const [bad, good] = await Promise.all([
      silent(),
      startServer((_, response) => response.end('yes')),
    ]);
    const http = impatient();
    await get(http, { url: bad.url });
    expect(await get(http, { url: good.url })).toBe('200 yes');
  });
});

describe('a server is not blamed for us', () => {
  const parts = 'x'.repeat(300_000);
  const large = (): Promise<Started> => startServer((_, response) => response.end(parts));

  test('when the reader takes its time', async () => {
    const { url } = await large();
    const read = async ({ body }: { readonly body: AsyncIterable<Uint8Array> }) => {
      let length = 0;
      for await (const chunk of body) {
        if (length === 0) await sleep(2 * stallBudget);
        length += chunk.length;
      }
      return length;
    };
    const asked = { method: 'GET', url, maxBytes: 1_000_000 } as const;
    expect(await impatient().send(asked, read)).toBe(parts.length);
  });

  test('when the process is too busy to see the answer', async () => {
    const { url } = await startServer((_, response) => {
      const end = performance.now() + 2 * stallAfter;
      while (performance.now() < end);
      setTimeout(() => response.end('yes'), 5);
    });
    expect(await get(impatient({ retryBudget: 0 }), { url })).toBe('200 yes');
  });

  test('when many wait for their turn for longer than a stall', async () => {
    const { url } = await startServer(async (_, response) => {
      await sleep(stallAfter / 4);
      response.end('yes');
    });
    const http = impatient({ perHost: 1 });
    const texts = await Promise.all(Array.from({ length: 12 }, () => get(http, { url })));
    expect(new Set(texts)).toEqual(new Set(['200 yes']));
  });
});

function drip(start: string, write: (text: string) => boolean): void {
  write(start);
  const timer = setInterval(() => write('x'), 20);
  setTimeout(() => clearInterval(timer), 5_000).unref();
}
