import { describe, expect, test } from '@jest/globals';
import { findProxy } from '../src/connect/find-proxy.ts';
import { isExcepted } from '../src/connect/is-excepted.ts';
import { get } from './support/get.ts';
import { quickClient } from './support/quick-client.ts';
import { startProxy } from './support/start-proxy.ts';
import { startServer } from './support/start-server.ts';

describe('the variable that decides', () => {
  const [https, http] = ['https://github.com/o/r', 'http://ghes.example/o/r'];

  test.each([
    [https, {}, undefined],
    [https, { https_proxy: 'http://p:3128' }, 'http://p:3128/'],
    [https, { HTTPS_PROXY: 'http://p:3128' }, 'http://p:3128/'],
    [https, { https_proxy: 'http://a', HTTPS_PROXY: 'http://b' }, 'http://a/'],
    [https, { https_proxy: '', HTTPS_PROXY: 'http://b' }, 'http://b/'],
    [https, { http_proxy: 'http://p' }, undefined],
    [https, { ALL_PROXY: 'https://p' }, 'https://p/'],
    [https, { all_proxy: 'http://a', https_proxy: 'http://b' }, 'http://b/'],
    [https, { https_proxy: 'p:3128' }, 'http://p:3128/'],
    [https, { https_proxy: 'http://p', no_proxy: 'github.com' }, undefined],
    [https, { https_proxy: 'http://p', NO_PROXY: 'x, github.com' }, undefined],
    [http, { http_proxy: 'http://p' }, 'http://p/'],
    [http, { HTTP_PROXY: 'http://p' }, 'http://p/'],
    [http, { https_proxy: 'http://p' }, undefined],
  ])('%s with %p', (url, environment, proxy) => {
    expect(findProxy(new URL(url), environment)?.href).toBe(proxy);
  });

  test.each(['socks5://user:secret@p:1080', 'http://', '::'])('%s is no proxy', (proxy) => {
    expect(() => findProxy(new URL(https), { https_proxy: proxy })).toThrow(
      'cannot reach "github.com": the proxy variables name something that is not an HTTP proxy; set them to "http://host:port"',
    );
  });
});

test.each([
  ['https://github.com', '', false],
  ['https://github.com', '*', true],
  ['https://github.com', 'github.com', true],
  ['https://github.com', 'GitHub.com', true],
  ['https://github.com.', 'github.com', true],
  ['https://api.github.com', 'github.com', true],
  ['https://api.github.com', '.github.com', true],
  ['https://api.github.com', '*.github.com', true],
  ['https://evilgithub.com', 'github.com', false],
  ['https://github.com.evil.example', 'github.com', false],
  ['https://github.com', 'api.github.com', false],
  ['https://github.com', 'github.com:443', true],
  ['https://github.com', 'github.com:8443', false],
  ['http://github.com:8443', 'github.com:8443', true],
  ['https://github.com', 'a,b  github.com', true],
  ['https://github.com', ',,', false],
  ['https://github.com', '.', false],
  ['https://github.com', '*.', false],
  ['http://[::1]:80', '::1', true],
  ['http://[::1]:80', '[::1]', true],
  ['http://[::1]:80', '[::1]:81', false],
  ['http://10.0.0.1', '10.0.0.1', true],
  ['http://110.0.0.1', '10.0.0.1', false],
])('%s under no_proxy "%s": %p', (url, list, expected) => {
  expect(isExcepted(new URL(url), list)).toBe(expected);
});

test('an http server is asked through the proxy, which gets its own credential', async () => {
  const [server, proxy] = await Promise.all([
    startServer(({ headers }, response) => response.end(`${headers['proxy-authorization']}`)),
    startProxy(),
  ]);
  const environment = { http_proxy: proxy.url.replace('//', '//user:pass@') };
  const http = quickClient({ environment });
  const headers = { authorization: 'Bearer secret' };
  for (let count = 0; count < 2; count++) {
    expect(await get(http, { url: `${server.url}/a?b`, headers })).toBe('200 undefined');
  }
  expect(proxy.requests).toEqual(Array(2).fill(`GET ${server.url}/a?b Basic ${btoa('user:pass')}`));
  expect(server.requests).toEqual(Array(2).fill('GET /a?b Bearer secret'));
  expect(proxy.connections()).toBe(1);
});

test('no_proxy leads past the proxy', async () => {
  const [server, proxy] = await Promise.all([
    startServer((_, response) => response.end('yes')),
    startProxy(),
  ]);
  const http = quickClient({ environment: { http_proxy: proxy.url, no_proxy: '127.0.0.1' } });
  expect(await get(http, { url: server.url })).toBe('200 yes');
  expect(proxy.requests).toEqual([]);
});

test('a password may have a percent sign', async () => {
  const proxy = await startProxy();
  const http = quickClient({
    environment: { http_proxy: `http://u:50%25-100%@127.0.0.1:${proxy.port}` },
  });
  await get(http, { url: 'http://github.example/' });
  expect(proxy.requests[0]).toContain(`Basic ${Buffer.from('u:50%-100%').toString('base64')}`);
});
