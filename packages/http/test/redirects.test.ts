import { expect, test } from '@jest/globals';
import { get } from './support/get.ts';
import { quickClient } from './support/quick-client.ts';
import { type Started, startServer } from './support/start-server.ts';

/** Answers `/STATUS/to` with that status and `to` as the location, which may be a whole URL. */
function startRedirects(): Promise<Started> {
  return startServer(async (request, response) => {
    const [, status, location] = /^\/(3\d\d)\/(.*)$/.exec(request.url ?? '') ?? [];
    if (status)
      return response.writeHead(Number(status), location ? { location } : {}).end('moved');
    return response.end(`${request.method} ${(await request.toArray()).join('')}`.trim());
  });
}

const body = new TextEncoder().encode('question');

test.each([301, 302, 307, 308])('%d keeps a POST and its body', async (status) => {
  const { url, requests } = await startRedirects();
  const asked = { url: `${url}/${status}//there`, method: 'POST', body } as const;
  expect(await get(quickClient(), asked)).toBe('200 POST question');
  expect(requests).toEqual([`POST /${status}//there`, 'POST /there']);
});

test('303 leads a GET on, and a POST nowhere', async () => {
  const { url } = await startRedirects();
  expect(await get(quickClient(), { url: `${url}/303//there` })).toBe('200 GET');
  expect(await get(quickClient(), { url: `${url}/303//there`, method: 'POST', body })).toMatch(
    /^unreadable: "HOST" redirects to another question, which is not followed/,
  );
});

test('a credential follows on the same origin, and not to another that is allowed', async () => {
  const [from, to] = await Promise.all([startRedirects(), startRedirects()]);
  const headers = { Authorization: 'Bearer secret' };
  await get(quickClient(), { url: `${from.url}/302//there`, headers });
  const redirectsTo = [new URL(to.url).host];
  const away = { url: `${from.url}/302/${to.url}/there`, headers, redirectsTo };
  expect(await get(quickClient(), away)).toBe('200 GET');
  expect(from.requests.slice(0, 2)).toEqual([
    'GET /302//there Bearer secret',
    'GET /there Bearer secret',
  ]);
  expect(to.requests).toEqual(['GET /there']);
});

test('a credential that was dropped does not come back with a redirect back', async () => {
  const [from, to] = await Promise.all([startRedirects(), startRedirects()]);
  const url = `${from.url}/302/${to.url}/302/${from.url}/there`;
  const headers = { authorization: 'Bearer secret' };
  await get(quickClient(), { url, headers, redirectsTo: [new URL(to.url).host] });
  expect(from.requests.at(-1)).toBe('GET /there');
});

test('a password in a redirect is not used', async () => {
  const { url, requests } = await startRedirects();
  await get(quickClient(), { url: `${url}/302/${url.replace('//', '//user:secret@')}/there` });
  expect(requests.at(-1)).toBe('GET /there');
});

test('another host, even another port, is asked nothing', async () => {
  const [from, to] = await Promise.all([startRedirects(), startRedirects()]);
  expect(await get(quickClient(), { url: `${from.url}/302/${to.url}/there` })).toBe(
    'unreadable: "HOST" redirects to another host, "HOST", which is not followed; check the address of the server',
  );
  expect(to.requests).toEqual([]);
});

test.each([
  ['/302/', 'without saying where to'],
  ['/302/http://[', 'without saying where to'],
  ['/302/file:///etc/passwd', 'away from https'],
  ['/302//302//302//302//302//302//there', 'more than 5 times'],
])('%s is not followed: %s', async (path, why) => {
  const { url } = await startRedirects();
  expect(await get(quickClient(), { url: url + path })).toBe(
    `unreadable: "HOST" redirects ${why}, which is not followed; check the address of the server`,
  );
});

test('five redirects are followed', async () => {
  const { url, requests } = await startRedirects();
  expect(await get(quickClient(), { url: `${url}/302//302//302//302//302//there` })).toBe(
    '200 GET',
  );
  expect(requests).toHaveLength(6);
});

test.each(['/a', '/b'])('a circle is left: %s', async (location) => {
  const server = await startServer(({ url }, response) => {
    response.writeHead(302, { location: url === '/a' ? location : '/a' }).end();
  });
  expect(await get(quickClient(), { url: `${server.url}/a` })).toMatch(/redirects in a circle/);
  expect(server.requests.length).toBeLessThan(3);
});

test('a redirect is an answer to one who understands it', async () => {
  const { url } = await startRedirects();
  const accepts = (status: number) => status === 302;
  expect(await get(quickClient(), { url: `${url}/302//there`, accepts })).toBe('302 moved');
});
