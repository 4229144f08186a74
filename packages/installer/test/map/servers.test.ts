import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createReleaseApi } from '@portcullis/github-api';
import { createHttpClient } from '@portcullis/http';
import { addressOf } from '../../../../test/support/loopback/address-of.ts';
import { type ApiServer, startApiServer } from '../../../../test/support/loopback/api-server.ts';
import type { ChecksumMap } from '../../src/map/checksum-map.ts';
import type { MapServers } from '../../src/map/map-servers.ts';
import { updateMap } from '../../src/map/update-map.ts';
import { verifyMap } from '../../src/map/verify-map.ts';

const token = 'for-the-api';
const served = new Map<string, string | number>();
const requests: IncomingMessage[] = [];
let api: ApiServer;
let downloads: Server;
let servers: MapServers;

beforeAll(async () => {
  const assets = ['tool.zip', 'tool.tar.gz', 'notes.txt'].map((name) => ({ name, content: name }));
  const releases = [
    { tag: 'v1', assets },
    { tag: 'lib/v 2', assets: assets.slice(0, 1) },
  ];
  api = await startApiServer({ data: { repositories: { 'o/r': { releases } } }, token });
  downloads = createServer(answer);
  await new Promise<void>((resolve) => downloads.listen(0, '127.0.0.1', resolve));
  const http = createHttpClient({ environment: {}, userAgent: 'portcullis', retryPause: 1 });
  const server = addressOf(downloads);
  servers = { http, api: createReleaseApi({ http, url: api.url, token }), server };
});

beforeEach(() => {
  served.clear();
  requests.length = 0;
  for (const name of ['tool.zip', 'tool.tar.gz', 'notes.txt']) served.set(`v1/${name}`, name);
});

afterAll(async () => {
  downloads.closeAllConnections();
  downloads.close();
  await api.close();
});

/** A text with this name, a status, or the way to another host. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  requests.push(request);
  const name = decodeURIComponent(request.url ?? '').replace('/o/r/releases/download/', '');
  const content = served.get(name) ?? served.get(name.replace('/stored/', '')) ?? 404;
  if (content === 302) {
    const elsewhere = addressOf(downloads).replace('127.0.0.1', 'localhost');
    response.writeHead(302, { location: `${elsewhere}/stored/moved` }).end();
  } else if (typeof content === 'number') response.writeHead(content).end('no');
  else response.end(content);
}

function update(map: ChecksumMap = {}, more = {}) {
  const releases = [{ repository: 'o/r', tag: 'v1' }];
  return updateMap({ map, releases, only: ['tool.*'], today: '2026-11-23', ...more }, servers);
}

function urlOf(name: string): string {
  return `${servers.server}/o/r/releases/download/${name}`;
}

function hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function entry(text: string, firstSeen = '2026-11-23') {
  const source = 'github+download';
  return { size: text.length, sha256: hex(text), source, firstSeen } as const;
}

describe('update', () => {
  test('adds what GitHub and the download agree about', async () => {
    const { map, looked, ...others } = await update();
    expect(map).toEqual({
      [urlOf('v1/tool.zip')]: entry('tool.zip'),
      [urlOf('v1/tool.tar.gz')]: entry('tool.tar.gz'),
    });
    expect({ looked, ...others }).toEqual({ looked: 2, differences: [], unanswered: [] });
  });

  test('keeps the day, and what it was not asked about', async () => {
    const { map: first } = await update({}, { today: '2026-01-01' });
    const map = { ...first, 'https://other.example/x': entry('x', '2025-01-01') };
    expect((await update(map)).map).toEqual(map);
  });

  test('follows the way to where files are kept, and shows nobody the token', async () => {
    served.set('v1/tool.zip', 302).set('moved', 'tool.zip');
    const { map, unanswered } = await update({}, { only: ['tool.zip'] });
    expect(unanswered).toEqual([]);
    expect(map[urlOf('v1/tool.zip')]?.sha256).toBe(hex('tool.zip'));
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  test('writes a tag and a name as an address has them', async () => {
    served.set('lib/v 2/tool.zip', 'tool.zip');
    const { map } = await update({}, { releases: [{ repository: 'o/r', tag: 'lib/v 2' }] });
    expect(Object.keys(map)).toEqual([urlOf('lib/v%202/tool.zip')]);
  });

  test('says that the download is its only source where GitHub has no digest', async () => {
    const listAssets = async () => [{ name: 'tool.zip', size: 8, sha256: undefined }];
    const old = { ...servers, api: { ...servers.api, listAssets } };
    const releases = [{ repository: 'o/r', tag: 'v1' }];
    const { map } = await updateMap({ map: {}, releases, only: [], today: '2026-11-23' }, old);
    expect(map[urlOf('v1/tool.zip')]?.source).toBe('download');
  });

  test('takes nothing that GitHub has another digest of', async () => {
    served.set('v1/tool.zip', 'evil');
    const { map, differences } = await update();
    expect(Object.keys(map)).toEqual([urlOf('v1/tool.tar.gz')]);
    expect(differences).toEqual([
      `"${urlOf('v1/tool.zip')}" is not what it should be: GitHub says sha256 ${hex('tool.zip')}, the download has ${hex('evil')}`,
    ]);
  });

  test('never replaces what it has seen before, though GitHub agrees with the new bytes', async () => {
    const before = { [urlOf('v1/tool.zip')]: entry('first', '2026-01-01') };
    const { map, differences } = await update(before);
    expect(map[urlOf('v1/tool.zip')]).toEqual(entry('first', '2026-01-01'));
    expect(differences).toEqual([
      expect.stringContaining(`it had sha256 ${hex('first')} on 2026-01-01`),
    ]);
  });

  test.each([404, 403])('names what is answered with %d', async (status) => {
    served.set('v1/tool.zip', status);
    const { map, unanswered, differences } = await update();
    expect(unanswered).toEqual([expect.stringContaining(urlOf('v1/tool.zip'))]);
    expect({ differences, known: Object.keys(map).length }).toEqual({ differences: [], known: 1 });
  });

  test('names a release of which the server tells nothing', async () => {
    const releases = [{ repository: '../x', tag: 'v1' }];
    const { unanswered, looked } = await update({}, { releases });
    expect({ looked, unanswered }).toEqual({
      looked: 0,
      unanswered: ['"../x@v1": no repository can be called "../x"'],
    });
  });

  test.each([
    ['o/r', 'v9', ['*'], 'there is no published release "o/r@v9"'],
    ['o/r', 'v1', ['*.deb'], 'has no asset that is wanted'],
  ])('refuses %s@%s for %j', async (repository, ...[tag, only, message]) => {
    await expect(update({}, { releases: [{ repository, tag }], only })).rejects.toThrow(message);
  });
});

describe('verify', () => {
  test('is silent about what is as it was', async () => {
    const { map } = await update();
    expect(await verifyMap(map, servers)).toEqual({
      map,
      differences: [],
      unanswered: [],
      looked: 2,
    });
  });

  test('names what has changed, and what is gone', async () => {
    const { map } = await update();
    served.set('v1/tool.zip', 'evil.zip').delete('v1/tool.tar.gz');
    const { differences, unanswered } = await verifyMap(map, servers);
    expect(differences).toEqual([
      `"${urlOf('v1/tool.zip')}" is not what it was on 2026-11-23: it has 8 bytes of sha256 ${hex('evil.zip')}, not 8 of ${hex('tool.zip')}`,
    ]);
    expect(unanswered).toEqual([expect.stringContaining(urlOf('v1/tool.tar.gz'))]);
  });
});
