import { afterEach, describe, expect, test } from '@jest/globals';
import { createDraftApi } from '@portcullis/github-api';
import { createHttpClient } from '@portcullis/http';
import { type Publishing, publishRelease, type SealedRelease } from '../src/index.ts';
import { toSealed } from './support/sealed.ts';
import { type GithubFault, type GithubServer, startGithub } from './support/start-github.ts';

const files = { 'a.tar.gz': 'one', 'b.zip': 'two', SHA256SUMS: 'x'.repeat(100_000) };
const servers: GithubServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

interface Started {
  readonly server: GithubServer;
  readonly sealed: SealedRelease;
  readonly publishing: Publishing;
}

async function start(fault?: (request: string) => GithubFault | undefined): Promise<Started> {
  const server = await startGithub(fault);
  servers.push(server);
  const http = createHttpClient({
    environment: {},
    userAgent: 'test',
    retryPause: 1,
    stallAfter: 300,
    stallBudget: 1_000,
  });
  return {
    server,
    sealed: toSealed(files),
    publishing: {
      api: createDraftApi({ http, url: server.url, token: 'ghs_publish' }),
      tagCommit: async () => server.github.tags.get('v1.0.0'),
      async *open({ name }) {
        yield Buffer.from(Object.entries(files).find(([one]) => one === name)?.[1] ?? '');
      },
      pause: async () => {},
      onStep: () => {},
    },
  };
}

/** The first request that fits, and no other. */
function onceFor(pattern: RegExp, fault: GithubFault) {
  let isOver = false;
  return (request: string) => {
    if (isOver || !pattern.test(request)) return undefined;
    isOver = true;
    return fault;
  };
}

function publicFiles({ server: { github } }: Started): readonly (readonly string[])[] {
  return github.published.map(({ assets }) =>
    [...assets.values()].map(({ name, size }) => `${name} ${size}`).sort(),
  );
}

const all = ['SHA256SUMS 100000', 'a.tar.gz 3', 'b.zip 3'];

test('a release, request by request', async () => {
  const started = await start();
  await publishRelease(started.sealed, started.publishing);
  expect(started.server.requests).toMatchSnapshot();
  expect(publicFiles(started)).toEqual([all]);
  expect(started.server.github.published[0]).toMatchObject({ isImmutable: true });
});

describe('one request goes wrong, and the release is whole all the same', () => {
  test.each<[string, RegExp, GithubFault]>([
    ['the answer to the draft is lost', /^POST .*\/releases$/, 'cut'],
    ['the answer to an upload is lost', /^POST .*name=b\.zip/, 'cut'],
    ['an upload breaks off', /^POST .*name=b\.zip/, 'half'],
    ['nobody says whether it is published', /^PATCH /, 'cut'],
    ['nobody can read whether it is published', /^PATCH /, 'html'],
    ['a list fails', /^GET .*\/assets/, 503],
    ['the draft is answered too late', /^POST .*\/releases$/, 'stall'],
  ])('%s', async (_, pattern, fault) => {
    const started = await start(onceFor(pattern, fault));
    await publishRelease(started.sealed, started.publishing);
    expect(publicFiles(started)).toEqual([all]);
    expect(started.server.github.releases.size).toBe(1);
  });
});

describe('nothing is public', () => {
  test.each<[string, RegExp, GithubFault, object]>([
    ['a digest differs', /^POST .*name=b\.zip/, 'other', { code: 'asset-differs' }],
    ['the draft is forbidden', /^POST .*\/releases$/, 403, { kind: 'permission' }],
    ['it may not be published', /^PATCH /, 403, { kind: 'permission' }],
  ])('%s', async (_, ...[pattern, fault, error]) => {
    const started = await start(onceFor(pattern, fault));
    const run = publishRelease(started.sealed, started.publishing);
    await expect(run).rejects.toMatchObject(error);
    expect(publicFiles(started)).toEqual([]);
  });

  test('an API that is down for good is given up, and a later run goes on', async () => {
    let isDown = true;
    const started = await start((request) =>
      isDown && /name=b\.zip/.test(request) ? 500 : undefined,
    );
    await expect(publishRelease(started.sealed, started.publishing)).rejects.toMatchObject({
      kind: 'server',
    });
    expect(publicFiles(started)).toEqual([]);
    isDown = false;
    await publishRelease(started.sealed, started.publishing);
    expect(publicFiles(started)).toEqual([all]);
    expect(started.server.github.releases.size).toBe(1);
  });
});
