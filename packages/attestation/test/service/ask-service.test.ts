import { expect, test } from '@jest/globals';
import { quickClient } from '../../../http/test/support/quick-client.ts';
import { startServer } from '../../../http/test/support/start-server.ts';
import { askService } from '../../src/service/ask-service.ts';
import { atPath } from '../../src/service/at-path.ts';
import { isSafeUrl } from '../../src/service/is-safe-url.ts';

const errand = { problem: 'cannot ask', advice: 'do something' };

test('a mistake of our own stays what it is', async () => {
  const http = { ...quickClient(), send: () => Promise.reject(new TypeError('ours')) };
  const asked = askService(http, { method: 'GET', url: 'http://127.0.0.1', maxBytes: 1, errand });
  await expect(asked).rejects.toThrow(new TypeError('ours'));
});

test('a status is an answer for who understands it', async () => {
  const { url } = await startServer((_, response) => response.writeHead(409).end('there'));
  const request = { method: 'GET', url, maxBytes: 10, errand } as const;
  const answer = await askService(quickClient(), { ...request, understands: [409] });
  expect([answer.status, answer.body.toString()]).toEqual([409, 'there']);
  await expect(askService(quickClient(), request)).rejects.toThrow(
    /^cannot ask: "127.0.0.1:\d+" answers 409, "there"; do something$/,
  );
});

test.each([
  ['https://a.test', 'https://a.test/x'],
  ['https://a.test/', 'https://a.test/x'],
  ['https://a.test/base', 'https://a.test/base/x'],
  ['https://a.test/base//', 'https://a.test/base/x'],
])('below %s: %s', (base, url) => {
  expect(atPath(base, '/x')).toBe(url);
});

test.each([
  ['https://a.test', true],
  ['http://127.0.0.1:80', true],
  ['http://localhost', true],
  ['http://[::1]', true],
  ['http://a.test', false],
  ['http://localhost.a.test', false],
  ['https://user@a.test', false],
  ['https://:password@a.test', false],
  ['file:///etc/passwd', false],
  ['a.test', false],
  ['', false],
])('%s: %s', (url, isSafe) => {
  expect(isSafeUrl(url)).toBe(isSafe);
});
