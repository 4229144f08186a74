import { expect, test } from '@jest/globals';
import { get } from './support/get.ts';
import { quickClient } from './support/quick-client.ts';
import { startServer } from './support/start-server.ts';

test.each(['127.0.0.1', 'localhost', '[::1]'])('%s is not asked', async (host) => {
  const { port, requests } = await startServer((_, response) => response.end('secret'));
  const http = quickClient({ mayReach: () => false });
  expect(await get(http, { url: `http://${host}:${port}/` })).toMatch(
    /^permission: .* where nobody is asked$/,
  );
  expect(requests).toEqual([]);
});

test('nor is it when a redirect leads there', async () => {
  const inner = await startServer((_, response) => response.end('secret'));
  const location = inner.url.replace('127.0.0.1', 'localhost');
  const outer = await startServer((_, response) => response.writeHead(302, { location }).end());
  const asked = { url: outer.url, redirectsTo: () => true };
  let count = 0;
  const once = quickClient({ mayReach: () => ++count === 1 });
  expect(await get(once, asked)).toContain('where nobody is asked');
  expect(inner.requests).toEqual([]);
  expect(await get(quickClient({ mayReach: () => true }), asked)).toBe('200 secret');
});

test('names are judged by all their addresses', async () => {
  const { url } = await startServer((_, response) => response.end('text'));
  const seen: string[] = [];
  const http = quickClient({ mayReach: (address) => seen.push(address) > 0 });
  expect(await get(http, { url: url.replace('127.0.0.1', 'localhost') })).toBe('200 text');
  expect(seen).toContain('127.0.0.1');
});
