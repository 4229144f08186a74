import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { askMirrors } from '../../src/release/ask-mirrors.ts';
import { openReleaseServers } from '../../src/release/open-release-servers.ts';
import { hash, type ReleaseWorld, startReleaseWorld } from './support/release-world.ts';

const name = 'tool.zip';
const expected = new Map([[name, { size: 5, sha256: hash('bytes') }]]);
let world: ReleaseWorld;

beforeAll(async () => {
  world = await startReleaseWorld([]);
});

beforeEach(() => {
  world.files.clear();
  world.requests.length = 0;
});

async function ask(servers: Parameters<typeof askMirrors>[2], ...urls: readonly string[]) {
  const [answer] = await askMirrors([{ name, line: 1, address: '', urls }], expected, servers);
  return answer;
}

const github = () =>
  openReleaseServers({
    server: 'https://github.com',
    api: 'https://api.github.com',
    token: 'secret',
    environment: {},
    userAgent: 'portcullis',
  });

test.each([
  ['127.0.0.1', 'where nobody is asked'],
  ['localhost', 'where nobody is asked'],
  ['[::1]', 'where nobody is asked'],
  ['169.254.169.254', 'where nobody is asked'],
])('who has the real GitHub does not ask https://%s', async (host, why) => {
  const { port } = new URL(world.mirror);
  const answer = await ask(github(), `https://${host}:${port}/${name}`);
  expect(answer).toMatchObject({ kind: 'unanswered', why: expect.stringContaining(why) });
  expect(world.requests).toEqual([]);
});

test('nor anything without TLS', async () => {
  const answer = await ask(github(), `${world.mirror}/${name}`, 'http://dl.example.com/tool.zip');
  expect(answer).toMatchObject({ kind: 'unanswered', why: expect.stringContaining('has no TLS') });
  expect(world.requests).toEqual([]);
});

test('the first address that answers counts', async () => {
  world.files.set('/b', 'evil!').set('/c', 'bytes');
  const answer = await ask(
    world.servers,
    ...['a', 'b', 'c'].map((one) => `${world.mirror}/${one}`),
  );
  expect(answer).toMatchObject({ kind: 'differs', url: `${world.mirror}/b` });
});

test('a way to another host is followed, and not back from TLS', async () => {
  world.files.set('/moved', new URL('/there', world.server.replace('127.0.0.1', 'localhost')));
  const answer = await ask(world.servers, `${world.mirror}/moved`);
  // The other host has no such file: it was asked.
  expect(answer).toMatchObject({ kind: 'unanswered', why: expect.stringContaining('404') });
  expect(world.requests.map(({ url }) => url)).toEqual(['/moved', '/there']);
});

test('more than a run may download is told', async () => {
  const [, ...others] = await askMirrors(
    [1, 2].map((line) => ({ name, line, address: '', urls: [`${world.mirror}/${line}`] })),
    new Map([[name, { size: 5 * 2 ** 30, sha256: hash('bytes') }]]),
    world.servers,
  );
  expect(others).toMatchObject([
    { kind: 'unanswered', why: 'it is too much to download in one run' },
  ]);
});
