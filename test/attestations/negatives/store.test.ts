import { afterEach, describe, expect, test } from '@jest/globals';
import { verifySubjects } from '@portcullis/attestation';
import { createHttpClient } from '@portcullis/http';
import { findOnGithub } from '../../../packages/attestation/src/find/on-github.ts';
import { toPolicy } from '../../../packages/attestation/src/policy/to-policy.ts';
import { loadRoots } from '../../../packages/attestation/src/roots/load-roots.ts';
import {
  type ApiRequest,
  type ApiServer,
  startApiServer,
} from '../../support/loopback/api-server.ts';
import type { GitFault } from '../../support/loopback/git-fault.ts';
import { packSnappy } from '../../support/loopback/pack-snappy.ts';
import { bundlesOf, rootsOf } from './judge-scene.ts';
import { file, plainScene, signedAt, withChange } from './scene.ts';

// A store that lies, or that cannot be heard: what is missing there must not pass, and what fails is not "none".
const repository = 'octo-org/widget';
const forgedScene = withChange(plainScene, { sign: { signedBy: 'stranger' } });
const [good] = bundlesOf(plainScene);
const [bad] = bundlesOf(forgedScene);

const servers: ApiServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

interface Store {
  readonly attestations?: readonly { readonly bundle: unknown; readonly isElsewhere?: boolean }[];
  readonly fault?: (request: ApiRequest) => GitFault | undefined;
}

/** The verdict with its reason and why a place could not be looked at, from what a store with one bundle a page answers. */
async function verdictOf(store: Store, rows = {}): Promise<string> {
  const { attestations = [{ bundle: bad }, { bundle: good }], fault = () => undefined } = store;
  const data = { repositories: { [repository]: { attestations } } };
  const server = await startApiServer({ data, fault, pageSize: 1 });
  servers.push(server);
  const patience = { stallAfter: 200, stallBudget: 400, retryPause: 1 };
  const http = createHttpClient({ environment: {}, userAgent: 'portcullis', ...patience });
  const api = { http, url: server.url, token: undefined };
  const found = await findOnGithub({ api, repository, digest: `sha256:${file.digests.sha256}` });
  const root = { path: 'trusted-root.json', text: rootsOf(plainScene) };
  const [report] = verifySubjects({
    subjects: [file],
    found,
    policy: toPolicy({ repository, ...rows }),
    roots: loadRoots({ now: signedAt, file: root }),
    run: undefined,
    now: signedAt,
  });
  const whys = found.unread.map(({ reason }) => reason);
  return [report?.verdict, report?.reason?.code, ...whys].filter(isThere).join(' ');
}

function isThere(part: string | undefined): boolean {
  return part !== undefined;
}

test('the good one is found on the second page', async () => {
  expect(await verdictOf({})).toBe('pass');
});

test('the good one is found behind an address', async () => {
  expect(await verdictOf({ attestations: [{ bundle: good, isElsewhere: true }] })).toBe('pass');
});

const replaced = (text: string): GitFault => ({ replace: () => Buffer.from(text) });

describe('the page with the good one', () => {
  test.each<readonly [what: string, fault: GitFault, why: string]>([
    ['is deleted', 404, 'unreadable'],
    ['is gone', 410, 'unreadable'],
    ['is not for us', 401, 'permission'],
    ['is forbidden', 403, 'permission'],
    ['comes too fast', { status: 429, headers: { 'retry-after': '600' } }, 'rate-limit'],
    ['breaks the server', 500, 'network'],
    ['never comes', 'stall', 'network'],
    ['stops in its middle', 'stall-in-body', 'network'],
    ['is cut', { cutAfter: 40 }, 'network'],
    ['is cut, and said to be whole', { cutAfter: 40, isPolite: true }, 'unreadable'],
    ['is a page of somebody else', 'html', 'unreadable'],
    ['is elsewhere', { redirect: 'https://elsewhere.example/' }, 'unreadable'],
    ['is empty JSON', replaced('{}'), 'unreadable'],
    ['is a list', replaced('[]'), 'unreadable'],
    ['is null', replaced('{"attestations":null}'), 'unreadable'],
    [
      'has neither bundle nor address',
      replaced('{"attestations":[{"bundle":null}]}'),
      'unreadable',
    ],
  ])('%s', async (_, fault, why) => {
    const isSecond = ({ path }: ApiRequest) => path.includes('after=');
    const store = { fault: (request: ApiRequest) => (isSecond(request) ? fault : undefined) };
    expect(await verdictOf(store)).toBe(`inconclusive not-looked-at ${why}`);
  });
});

describe('what is behind an address', () => {
  const bomb = Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f, 0]);
  test.each<readonly [what: string, fault: GitFault, why: string]>([
    ['is deleted', 404, 'unreadable'],
    ['says that it is 4 GB', { replace: () => bomb }, 'too-large'],
    ['is cut', { cutAfter: 100, isPolite: true }, 'unreadable'],
    ['is not packed', { replace: () => Buffer.from(JSON.stringify(good)) }, 'unreadable'],
    ['is no JSON', { replace: () => packSnappy(Buffer.from('no')) }, 'unreadable'],
    ['is elsewhere again', { redirect: 'http://elsewhere.example/' }, 'unreadable'],
  ])('%s', async (_, fault, why) => {
    const store: Store = {
      attestations: [{ bundle: good, isElsewhere: true }],
      fault: ({ path }) => (path.startsWith('/bundles/') ? fault : undefined),
    };
    expect(await verdictOf(store)).toBe(`inconclusive not-looked-at ${why}`);
  });

  test.each([
    'http://evil.example/bundle',
    'https://user:secret@evil.example/bundle',
    'ftp://127.0.0.1/bundle',
    'file:///etc/hostname',
    '/bundle',
  ])('is at "%s", where nobody goes', async (url) => {
    const list = JSON.stringify({ attestations: [{ bundle: null, bundle_url: url }] });
    const store = { attestations: [{ bundle: good }], fault: () => replaced(list) };
    expect(await verdictOf(store)).toBe('inconclusive not-looked-at unreadable');
  });
});

describe('the store answers well, and', () => {
  test.each<readonly [what: string, store: Store, verdict: string]>([
    ['has none', { attestations: [] }, 'fail none-found'],
    ['says that there is none', { fault: () => 404 }, 'fail none-found'],
    ['has deleted the good one', { attestations: [{ bundle: bad }] }, 'fail none-passes'],
    [
      'gives one for another digest',
      { attestations: [{ bundle: bundlesOf(otherFile())[0], ...asked() }] },
      'fail none-passes',
    ],
    ['gives something else', { attestations: [{ bundle: {}, ...asked() }] }, 'fail none-passes'],
  ])('%s', async (_, store, verdict) => {
    expect(await verdictOf(store)).toBe(verdict);
  });

  test('gives the same one on two pages, where two are asked for', async () => {
    const attestations = [{ bundle: good }, { bundle: good }];
    const rows = { 'min-attestations': '2' };
    expect(await verdictOf({ attestations }, rows)).toBe('fail too-few-pass');
    const others = [...attestations, ...bundlesOf(plainScene).map((bundle) => ({ bundle }))];
    expect(await verdictOf({ attestations: others }, rows)).toBe('pass');
  });
});

function otherFile() {
  const subject = [{ name: 'x', digest: { sha256: 'b'.repeat(64) } }];
  return withChange(plainScene, { statement: { subject } });
}

/** Found by a digest that it does not name. */
function asked() {
  return { digests: [`sha256:${file.digests.sha256}`] };
}
