import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseRetryAfter } from '../src/retry/parse-retry-after.ts';
import { get } from './support/get.ts';
import { quickClient } from './support/quick-client.ts';
import { startServer } from './support/start-server.ts';

describe('Retry-After', () => {
  const now = Date.parse('2026-11-23T06:00:00Z');

  test.each([
    ['0', 0],
    [' 7 ', 7_000],
    ['Mon, 23 Nov 2026 06:00:05 GMT', 5_000],
    ['Mon, 23 Nov 2026 05:00:00 GMT', 0],
    ['999999999999999', 999_999_999_999_999_000],
  ])('%p is %d ms', (text, expected) => {
    expect(parseRetryAfter(text, now)).toBe(expected);
  });

  test.each([
    undefined,
    '',
    '-1',
    '1.5',
    '1e9',
    '5 s',
    '0x10',
    '2026-11-23',
    'Mon, 99 Foo 2026 99:00:00 GMT',
    'Mon, 23 Nov 2026 06:00:05 +0100',
  ])('%p says nothing', (text) => {
    expect(parseRetryAfter(text, now)).toBeUndefined();
  });

  test('whatever a server writes is a time that has not passed, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d\s.+-]*$/)), (text) => {
        const time = parseRetryAfter(text, now);
        expect(time === undefined || time >= 0).toBe(true);
      }),
    );
  });

  test('seconds and dates are read back', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (seconds) => {
        expect(parseRetryAfter(String(seconds), now)).toBe(seconds * 1000);
        const date = new Date(now + seconds * 1000).toUTCString();
        expect(parseRetryAfter(date, now)).toBe(seconds * 1000);
      }),
    );
  });
});

/** Refuses the first requests, with other headers than the first when there are more. */
async function startLimited(status: number, ...refusals: readonly IncomingHttpHeaders[]) {
  let count = 0;
  return startServer((_, response) => {
    const headers = refusals[count++];
    if (headers) response.writeHead(status, headers).end();
    else response.end('yes');
  });
}

const inAnHour = String(Math.ceil(Date.now() / 1000) + 3_600);
const aMoment = String(Math.floor(Date.now() / 1000) - 1);

test.each([
  [429, { 'retry-after': '0' }],
  [403, { 'retry-after': '0' }],
  [503, { 'retry-after': new Date(0).toUTCString() }],
  [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': aMoment }],
])('%d that soon ends is waited for: %p', async (status, headers) => {
  const server = await startLimited(status, headers);
  expect(await get(quickClient(), { url: server.url })).toBe('200 yes');
});

test.each([
  [429, { 'retry-after': '21' }, 'in 21 s'],
  [403, { 'retry-after': '60' }, 'in 60 s'],
  [503, { 'retry-after': '3600' }, 'in 3600 s'],
  [429, { 'retry-after': '999999999999999' }, 'another day'],
  [403, { 'x-ratelimit-remaining': '0' }, 'in 3600 s'],
  [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' }, 'in 3600 s'],
])('%d that lasts longer is told at once: %p', async (status, headers, when) => {
  const server = await startLimited(status, headers);
  expect(await get(quickClient(), { url: server.url })).toBe(
    `rate-limit: "HOST" answers ${status}: it wants to be asked again ${when}; wait${status === 503 ? '' : ', or give a token that may ask more'}`,
  );
  expect(server.requests).toHaveLength(1);
});

test("the end of GitHub's limit is told", async () => {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour };
  const server = await startLimited(403, headers);
  expect(await get(quickClient(), { url: server.url })).toMatch(/again in 3[56]\d\d s; /);
});

test('a host that says when is left alone by all requests until then', async () => {
  const times: number[] = [];
  const start = performance.now();
  const server = await startServer((_, response) => {
    times.push(performance.now() - start);
    if (times.length === 1) response.writeHead(429, { 'retry-after': '1' }).end();
    else response.end('yes');
  });
  const http = quickClient({ perHost: 1 });
  const asked = await Promise.all([1, 2, 3].map(() => get(http, { url: server.url })));
  expect(asked).toEqual(['200 yes', '200 yes', '200 yes']);
  expect(Math.min(...times.slice(1))).toBeGreaterThan(950);
});

test('one host may make a run wait only so long in all', async () => {
  const server = await startServer((_, response) => {
    response.writeHead(429, { 'retry-after': '1' }).end();
  });
  const http = quickClient({ longestPause: 1_500 });
  expect(await get(http, { url: server.url })).toMatch(/^rate-limit: /);
  expect(server.requests).toHaveLength(2);
});
