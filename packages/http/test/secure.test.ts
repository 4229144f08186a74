import type { Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { askInProcess } from './support/ask-in-process.ts';
import { get } from './support/get.ts';
import { makeCertificate } from './support/make-certificate.ts';
import { quickClient } from './support/quick-client.ts';
import { startProxy } from './support/start-proxy.ts';
import { startSecureServer } from './support/start-secure-server.ts';
import { startServer, startTcpServer } from './support/start-server.ts';

const certificate = makeCertificate('IP:127.0.0.1');
const elsewhere = makeCertificate('DNS:elsewhere.example');
const secureTest = certificate && elsewhere ? test : test.skip;
const [good, wrong] = [certificate, elsewhere].map((one) => one ?? { cert: '', key: '', file: '' });
const none = { cert: '', key: '', file: '' };

const startGood = () => startSecureServer(good ?? none, (_, response) => response.end('yes'));
const trusting = { NODE_EXTRA_CA_CERTS: good?.file ?? '' };

secureTest('a certificate that nobody vouches for is not trusted', async () => {
  const server = await startGood();
  expect(await get(quickClient(), { url: server.url })).toBe(
    'network: cannot reach "HOST": its certificate comes from nobody that is trusted here (DEPTH_ZERO_SELF_SIGNED_CERT); name the file of its authority in NODE_EXTRA_CA_CERTS',
  );
  expect([server.requests.length, server.connections()]).toEqual([0, 1]);
});

secureTest('a certificate for another name is not trusted', async () => {
  const server = await startSecureServer(wrong ?? none, (_, response) => response.end('yes'));
  const trusted = { NODE_EXTRA_CA_CERTS: wrong?.file ?? '' };
  expect((await askInProcess([server.url], trusted)).answers).toEqual([
    'network: cannot reach "HOST": its certificate is not good for it (ERR_TLS_CERT_ALTNAME_INVALID); check the address of the server, and the clock of this machine',
  ]);
  expect(server.requests).toEqual([]);
});

secureTest('a server without TLS is not asked', async () => {
  const server = await startServer((_, response) => response.end('yes'));
  const url = server.url.replace('http:', 'https:');
  expect(await get(quickClient(), { url })).toMatch(
    /^network: cannot reach "HOST": no secure connection can be agreed on \((EPROTO|ERR_SSL_\w+)\); /,
  );
  expect(server.requests).toEqual([]);
});

secureTest('what is trusted is read, over one connection, and the process ends', async () => {
  const server = await startGood();
  const { url } = server;
  const told = await askInProcess([`${url}/1`, `${url}/2`, `${url}/3`], trusting);
  expect(told.answers).toEqual(['200 yes', '200 yes', '200 yes']);
  expect(server.connections()).toBe(1);
  expect([told.code, told.milliseconds < 15_000]).toEqual([0, true]);
});

secureTest('a redirect never leads from https to http', async () => {
  const plain = await startServer((_, response) => response.end('yes'));
  const server = await startSecureServer(good ?? none, ({ headers: { host } }, response) => {
    response.writeHead(302, { location: `http://${host}/` }).end();
  });
  expect((await askInProcess([server.url], trusting)).answers).toEqual([
    'unreadable: "HOST" redirects away from https, which is not followed; check the address of the server',
  ]);
  expect(plain.requests).toEqual([]);
});

secureTest(
  'through a proxy the way is opened once, and the credential is for the server',
  async () => {
    const [server, proxy] = await Promise.all([startGood(), startProxy()]);
    const https_proxy = proxy.url.replace('//', '//user:p%40ss@');
    const told = await askInProcess([server.url, server.url], { ...trusting, https_proxy });
    expect(told.answers).toEqual(['200 yes', '200 yes']);
    expect(proxy.requests).toEqual([`CONNECT 127.0.0.1:${server.port} Basic ${btoa('user:p@ss')}`]);
    expect(server.requests).toEqual(['GET / Bearer secret', 'GET / Bearer secret']);
    expect([told.code, told.milliseconds < 15_000]).toEqual([0, true]);
  },
);

secureTest('a certificate is judged behind a proxy too', async () => {
  const [server, proxy] = await Promise.all([startGood(), startProxy()]);
  const http = quickClient({ environment: { HTTPS_PROXY: proxy.url } });
  expect(await get(http, { url: server.url })).toMatch(/DEPTH_ZERO_SELF_SIGNED_CERT/);
  expect(server.requests).toEqual([]);
});

secureTest('a proxy may itself be spoken to by TLS', async () => {
  const [server, proxy] = await Promise.all([
    startServer((_, response) => response.end('direct')),
    startSecureServer(good ?? none, ({ url }, response) => response.end(`for ${url}`)),
  ]);
  const told = await askInProcess([server.url], { ...trusting, all_proxy: proxy.url });
  expect(told.answers).toEqual([`200 for ${server.url}/`]);
});

test.each([
  ['403 Forbidden', /^permission: .* it answers 403; check the proxy variables/],
  ['407 Proxy Authentication Required', /^permission: .* it answers 407; /],
  ['404 Not Found', /^permission: .* it answers 404; /],
  ['302 Found\r\nLocation: http://127.0.0.1:1/', /^permission: .* it answers 302; /],
  ['502 Bad Gateway', /^network: .* it answers 502; /],
])("a proxy's %s is not the server's answer", async (head, text) => {
  const proxy = await startTcpServer((socket) => {
    socket.once('data', () => socket.end(`HTTP/1.1 ${head}\r\nContent-Length: 4\r\n\r\nfake`));
  });
  const http = quickClient({ environment: { https_proxy: proxy.url } });
  const told = await get(http, { url: 'https://github.example/', accepts: () => true });
  expect(told).toMatch(text);
  expect(told).toMatch(/cannot reach the proxy "HOST", on the way to "github.example": /);
});

test('a proxy that is not there is named, without its password', async () => {
  const http = quickClient({ environment: { https_proxy: 'http://user:secret@127.0.0.1:1' } });
  expect(await get(http, { url: 'https://github.example/' })).toBe(
    'network: cannot reach the proxy "HOST", on the way to "github.example": nobody listens there (ECONNREFUSED); check the address of the server, the network and the proxy variables',
  );
});

test.each<[string, (socket: Socket) => void]>([
  ['does not answer', () => {}],
  [
    'answers letter by letter',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX-Long: ');
      const timer = setInterval(() => socket.write('x'), 100);
      socket.once('close', () => clearInterval(timer));
    },
  ],
])('a proxy that %s is a stall of the way to the server, and keeps no process', async (_, talk) => {
  const proxy = await startTcpServer(talk);
  const told = await askInProcess(['https://github.example/'], { https_proxy: proxy.url });
  expect(told.answers).toEqual([
    expect.stringMatching(
      /^stalled: "github.example" does not answer: waited [\d.]+ s for a connection; try again later$/,
    ),
  ]);
  expect([told.code, told.milliseconds < 15_000]).toEqual([0, true]);
});
