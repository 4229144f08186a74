import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitFault } from '../../../test/support/loopback/git-fault.ts';
import type { BuiltRepository } from '../../../test/support/loopback/git-repository.ts';
import { readLsRefs } from '../src/protocol/ls-refs-response.ts';
import { impatientClient } from './support/impatient-client.ts';
import { type Git, startGit } from './support/start-git.ts';

let git: Git;
let built: BuiltRepository;
let fault: GitFault | undefined;
let other: Git;

beforeAll(async () => {
  git = await startGit({ fault: () => fault });
  other = await startGit();
  built = git.add('acme/action', [
    { commit: 'one', on: 'main', files: { 'action.yml': 'name: a\n' } },
    { commit: 'impostor', parents: ['one'] },
    { tag: 'v1', of: 'one' },
  ]);
});
beforeEach(() => {
  fault = undefined;
  git.requests.length = 0;
});
afterAll(async () => {
  await git.close();
  await other.close();
});

const flush = Buffer.from('0000');
const questions = ['listRefs', 'readHistory'] as const;

function ask(question: (typeof questions)[number]): Promise<unknown> {
  const isStall = fault === 'stall' || fault === 'stall-in-body';
  const client = impatientClient(isStall ? { stallAfter: 200, stallBudget: 300 } : {});
  const repository = { url: `${git.url}/acme/action` };
  const wants = [built.id('impostor'), built.id('v1')];
  return question === 'listRefs'
    ? client.listRefs(repository)
    : client.readHistory(repository, { wants, haves: [built.id('one')] });
}

describe.each(questions)('%s', (question) => {
  test('has an answer as long as nothing goes wrong', async () => {
    expect(await ask(question)).toBeDefined();
  });

  test.each<readonly [string, GitFault, string]>([
    ['a server that never answers', 'stall', 'stalled'],
    ['a server that stops in the middle', 'stall-in-body', 'stalled'],
    ['a connection that ends at once', 'cut', 'network'],
    ['a sign-in page', 'html', 'unreadable'],
    ['401', 401, 'permission'],
    ['403', 403, 'permission'],
    ['404', 404, 'not-found'],
    ['405, of a web server that knows no git', 405, 'unreadable'],
    ['410', 410, 'not-found'],
    ['429', 429, 'rate-limit'],
    ['429 with an hour to wait', { status: 429, headers: { 'retry-after': '3600' } }, 'rate-limit'],
    ['403 of a rate limit', { status: 403, headers: { 'retry-after': '60' } }, 'rate-limit'],
    ['500', 500, 'server'],
    ['503', 503, 'server'],
    ['a redirect to itself', { redirect: '/acme/action.git/git-upload-pack' }, 'unreadable'],
    ['a redirect to a page', { redirect: '/login' }, 'unreadable'],
    ['a redirect to a question', { redirect: '/a?b=/git-upload-pack' }, 'unreadable'],
    ['nothing at all', { replace: () => Buffer.alloc(0) }, 'unreadable'],
    ['text', { replace: () => Buffer.from('not found') }, 'unreadable'],
    ['only an end', { cutAfter: 0, isPolite: true }, 'unreadable'],
    ['an error line', { replace: () => Buffer.from('0010ERR go away\n') }, 'server'],
    [
      'more than there should be',
      { replace: (all: Buffer) => Buffer.concat([all, all]) },
      'unreadable',
    ],
    [
      'an end after the end',
      { replace: (all: Buffer) => Buffer.concat([all, flush]) },
      'unreadable',
    ],
    ['an end of response', { replace: () => Buffer.from('0002') }, 'unreadable'],
    ['a delimiter', { replace: () => Buffer.from('00010000') }, 'unreadable'],
    ['a line of eternity', { replace: () => Buffer.from('ffff') }, 'unreadable'],
  ])('%s is no answer', async (_, wrong, kind) => {
    fault = wrong;
    await expect(ask(question)).rejects.toMatchObject({
      name: 'HttpError',
      kind,
      message: expect.stringContaining(`of "${git.url}/acme/action": `),
    });
  });

  test('a page is told as what it is', async () => {
    fault = 'html';
    await expect(ask(question)).rejects.toMatchObject({
      message: expect.stringContaining('the answer is "text/html" and not from git'),
    });
  });

  test('a redirect to another server is not followed', async () => {
    fault = { redirect: `${other.url}/acme/action.git/git-upload-pack` };
    await expect(ask(question)).rejects.toMatchObject({ name: 'HttpError' });
    expect(other.requests).toEqual([]);
  });

  test('a server that is not there', async () => {
    const gone = await startGit();
    await gone.close();
    const answer = impatientClient().listRefs({ url: `${gone.url}/acme/action` });
    await expect(answer).rejects.toMatchObject({ kind: 'network' });
  });

  test.each([1, 4, 5, 17, 40, 60])('an answer that is cut after %d bytes', async (cutAfter) => {
    fault = { cutAfter };
    await expect(ask(question)).rejects.toMatchObject({ kind: 'network' });
    fault = { cutAfter, isPolite: true };
    await expect(ask(question)).rejects.toMatchObject({ kind: 'unreadable' });
  });

  test.each([0, 1] as const)(
    'an old server, protocol version %d, is told as such',
    async (protocol) => {
      const old = await startGit({ protocol });
      try {
        old.add('acme/action', [{ commit: 'one', on: 'main' }]);
        const repository = { url: `${old.url}/acme/action` };
        const wants = ['1'.repeat(40)];
        const answer =
          question === 'listRefs'
            ? old.client.listRefs(repository)
            : old.client.readHistory(repository, { wants, haves: [] });
        await expect(answer).rejects.toMatchObject({
          kind: 'unreadable',
          message: expect.stringContaining('protocol version 2'),
        });
      } finally {
        await old.close();
      }
    },
  );
});

test('words of a server reach a message without what could forge a line', async () => {
  const text = '\u001b[31m\n::error::x\r\u202e"quoted"';
  const length = (Buffer.byteLength(text) + 8).toString(16).padStart(4, '0');
  fault = { replace: () => Buffer.from(`${length}ERR ${text}`) };
  await expect(ask('listRefs')).rejects.toMatchObject({
    message: `cannot list the refs of "${git.url}/acme/action": the server refused: "[31m ::error::x quoted"`,
  });
});

describe('refs that git would not have', () => {
  const id = '1'.repeat(40);
  test.each([
    ['a name with a control character', `${id} refs/heads/a\u0007`],
    ['a name with two dots', `${id} refs/heads/a..b`],
    ['a name that leads up', `${id} refs/heads/../../x`],
    ['a lock file', `${id} refs/heads/a.lock`],
    ['no name', id],
    ['an id that is too short', `${id.slice(1)} refs/heads/a`],
    ['an id in capitals', `${'A'.repeat(40)} refs/heads/a`],
    ['an id of another format', `${'1'.repeat(64)} refs/heads/a`],
    ['a peeled id that is none', `${id} refs/tags/a peeled:v1`],
    ['a name twice', `${id} refs/heads/a`, `${id} refs/heads/a`],
    ['a name twice with another commit', `${id} refs/tags/a`, `${'2'.repeat(40)} refs/tags/a`],
  ])('%s', async (_, ...lines) => {
    fault = { replace: () => Buffer.from(`${lines.map(pkt).join('')}0000`) };
    await expect(ask('listRefs')).rejects.toMatchObject({ kind: 'unreadable' });
  });
});

describe('what is more than anybody has', () => {
  test('refs', async () => {
    const line = { kind: 'data' as const, bytes: new Uint8Array() };
    async function* lines() {
      for (let index = 0; index <= 500_000; index += 1) {
        yield { ...line, bytes: Buffer.from(`${'1'.repeat(40)} refs/tags/${index}\n`) };
      }
    }
    await expect(readLsRefs(lines(), 'sha1')).rejects.toMatchObject({ kind: 'too-large' });
  });

  test('lines of a section', async () => {
    fault = {
      replace: () =>
        Buffer.from(`${pkt('acknowledgments')}${pkt('NAK').repeat(200_001)}0001${pkt('packfile')}`),
    };
    await expect(ask('readHistory')).rejects.toMatchObject({
      kind: 'too-large',
      message: expect.stringContaining('lines'),
    });
  });

  // 300 KB in gzip, which were 40 s and 1.7 GB.
  test.each([
    ['progress', '\u0002'],
    ['a pack of one byte', '\u0001P'],
  ])('lines of %s', async (_, text) => {
    const line = (text.length + 4).toString(16).padStart(4, '0') + text;
    fault = { replace: () => Buffer.from(`${pkt('packfile')}${line.repeat(200_001)}0000`) };
    await expect(ask('readHistory')).rejects.toMatchObject({
      kind: 'too-large',
      message: expect.stringContaining('lines'),
    });
  });
});

test('a server that acknowledges what it has just refused is not believed', async () => {
  const absent = '1'.repeat(40);
  const acks = [absent, built.id('impostor')].map((id) => pkt(`ACK ${id}`)).join('');
  let count = 0;
  fault = {
    replace: (answer: Buffer) => {
      count += 1;
      return count === 2 ? Buffer.from(`${pkt('acknowledgments')}${acks}0000`) : answer;
    },
  };
  const question = { wants: [absent, built.id('impostor')], haves: [built.id('one')] };
  const answer = impatientClient().readHistory({ url: `${git.url}/acme/action` }, question);
  await expect(answer).rejects.toMatchObject({
    kind: 'server',
    message: expect.stringContaining(`not our ref ${absent}`),
  });
});

describe('packs', () => {
  test.each<readonly [string, (pack: Buffer) => Buffer, string]>([
    ['without a header', (pack) => pack.fill('X', 0, 4), 'unreadable'],
    ['of version 9', (pack) => Buffer.from(pack.fill(9, 7, 8)), 'unreadable'],
    ['of more objects than it has', (pack) => pack.fill(9, 11, 12), 'unreadable'],
    ['of 4 billion objects', (pack) => pack.fill(255, 8, 12), 'too-large'],
    ['of half a million objects', (pack) => pack.fill(8, 9, 10), 'too-large'],
    ['with a wrong byte', (pack) => pack.fill(0, 20, 21), 'unreadable'],
    ['that are empty', () => Buffer.alloc(0), 'unreadable'],
  ])('%s', async (_, change, kind) => {
    fault = {
      replace: (answer: Buffer) => toAnswer(withChecksum(change(packOf(answer).subarray(0, -20)))),
    };
    await expect(ask('readHistory')).rejects.toMatchObject({ kind });
  });

  test('with a wrong checksum', async () => {
    fault = { replace: (answer: Buffer) => toAnswer(withOtherEnd(packOf(answer))) };
    await expect(ask('readHistory')).rejects.toMatchObject({ kind: 'unreadable' });
  });

  test('with an error in the middle', async () => {
    fault = { replace: (answer: Buffer) => toAnswer(packOf(answer), pkt('\u0003out of memory')) };
    await expect(ask('readHistory')).rejects.toMatchObject({
      kind: 'server',
      message: expect.stringContaining('"out of memory"'),
    });
  });

  test('with a side-band that there is not', async () => {
    fault = { replace: (answer: Buffer) => toAnswer(packOf(answer), pkt('\u0007x')) };
    await expect(ask('readHistory')).rejects.toMatchObject({ kind: 'unreadable' });
  });

  test.each(['packfile-uris', 'wanted-refs', 'surprise'])(
    'a section %s is not followed',
    async (name) => {
      fault = { replace: () => Buffer.from(`${pkt(name)}${pkt('https://evil.example/p')}0000`) };
      await expect(ask('readHistory')).rejects.toMatchObject({
        kind: 'unreadable',
        message: expect.stringContaining(`"${name}"`),
      });
    },
  );

  test('progress is passed over', async () => {
    fault = { replace: (answer: Buffer) => toAnswer(packOf(answer), pkt('\u0002counting')) };
    expect(await ask('readHistory')).toMatchObject({ unknown: [] });
  });
});

function pkt(text: string): string {
  return `${(Buffer.byteLength(text) + 5).toString(16).padStart(4, '0')}${text}\n`;
}

/** The bytes of side-band 1 of an answer of git, which is `packfile`, small lines, and a flush packet. */
function packOf(answer: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < answer.length - 4; ) {
    const length = Number.parseInt(`${answer.subarray(at, at + 4)}`, 16);
    if (answer[at + 4] === 1) parts.push(answer.subarray(at + 5, at + length));
    at += length;
  }
  return Buffer.concat(parts);
}

function toAnswer(pack: Buffer, before = ''): Buffer {
  const length = (pack.length + 5).toString(16).padStart(4, '0');
  const head = Buffer.from(`${pkt('packfile')}${before}${length}\u0001`);
  return Buffer.concat([head, pack, Buffer.from('0000')]);
}

function withOtherEnd(bytes: Buffer): Buffer {
  return bytes.fill((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
}

function withChecksum(body: Buffer): Buffer {
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}
