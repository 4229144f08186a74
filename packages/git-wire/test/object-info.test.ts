import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitFile } from '@portcullis/git-wire';
import fc from 'fast-check';
import type { GitFault } from '../../../test/support/loopback/git-fault.ts';
import type { BuiltRepository } from '../../../test/support/loopback/git-repository.ts';
import { readObjectInfo } from '../src/protocol/object-info-response.ts';
import { readPktLines } from '../src/protocol/read-pkt-lines.ts';
import { chunked } from './support/chunked.ts';
import { kindOf } from './support/kind-of.ts';
import { newClient } from './support/new-client.ts';
import { noise } from './support/noise.ts';
import { type Git, startGit } from './support/start-git.ts';

const paths = ['one.bin', 'over.bin', 'huge.bin', 'two.bin'];
const kinds = ['file', 'too-large', 'too-large', 'file'];

let git: Git;
let built: BuiltRepository;
let info: (() => GitFault | undefined) | undefined;

beforeAll(async () => {
  git = await startGit({
    fault: ({ command }) => (command === 'object-info' ? info?.() : undefined),
  });
  const files = Object.fromEntries(paths.map((path, seed) => [path, noise(40_000, seed + 1)]));
  built = git.add('acme/large', [
    {
      commit: 'one',
      on: 'main',
      files: { ...files, 'over.bin': noise(1024 * 1024 + 1), 'huge.bin': noise(4 << 20) },
    },
  ]);
});
beforeEach(() => {
  info = undefined;
  git.asked();
});
afterAll(() => git.close());

function read(): Promise<readonly GitFile[]> {
  const wanted = paths.map((path) => ({ commit: built.id('one'), path }));
  return newClient().readFiles({ url: `${git.url}/acme/large` }, wanted);
}

describe('where files are too large', () => {
  test('one question about sizes finds them, and the others come at once', async () => {
    expect((await read()).map(({ kind }) => kind)).toEqual(kinds);
    expect(git.asked()).toEqual(['fetch', 'fetch', 'object-info', 'fetch']);
  });

  const unread: readonly (readonly [string, GitFault])[] = [
    [
      'refuses',
      {
        replace: () => Buffer.from("003dERR unknown object-info: invalid command 'object-info'\n"),
      },
    ],
    ['says nothing', { replace: () => Buffer.alloc(0) }],
    ['answers 400', 400],
    ['answers 404', 404],
    ['answers in HTML', 'html'],
    ['tells of other objects', { replace: () => lines(['size', `${'1'.repeat(40)} 7`]) }],
    ['tells nothing', { replace: () => lines(['size']) }],
    [
      'calls all of them small',
      {
        replace: (answer: Buffer) =>
          Buffer.from(
            `${answer}`.replaceAll(/ \d+/g, (size) => ` ${'1'.padStart(size.length - 1, '0')}`),
          ),
      },
    ],
  ];

  test.each(unread)('a server that %s gives them all the same', async (_, fault) => {
    info = () => fault;
    expect((await read()).map(({ kind }) => kind)).toEqual(kinds);
    expect(git.asked().filter((command) => command === 'fetch').length).toBeGreaterThan(3);
  });

  test('a server that calls all of them large has none, and no file is made up', async () => {
    info = () => ({
      replace: (answer: Buffer) => lines(['size', ...ids(answer).map((id) => `${id} 99999999`)]),
    });
    expect(new Set((await read()).map(({ kind }) => kind))).toEqual(new Set(['too-large']));
  });

  test('a connection that ends ends it', async () => {
    info = () => 'cut';
    expect(await kindOf(read())).toBe('network');
  });
});

describe('the answer', () => {
  const id = 'a'.repeat(40);
  const parse = (bytes: Uint8Array, cuts: readonly number[] = [7]) =>
    readObjectInfo(readPktLines(chunked(bytes, cuts)), [id]);

  test('has a size in bytes for each object, or none where it is not there', async () => {
    expect(await parse(lines(['size', `${id} 12`]))).toEqual(new Map([[id, 12]]));
    expect(await parse(lines(['size', `${id} `]))).toEqual(new Map());
  });

  test.each([
    ['no attributes', [`${id} 12`]],
    ['an object twice', ['size', `${id} 12`, `${id} 13`]],
    ['a size that is none', ['size', `${id} -1`]],
    ['a size beyond all numbers', ['size', `${id} 99999999999999999999`]],
    ['more attributes', ['size type', `${id} 12`]],
  ])('with %s is unreadable', async (_, given) => {
    expect(await kindOf(parse(lines(given)))).toBe('unreadable');
  });

  test('of any bytes is sizes of what was asked, or an error that says so', async () => {
    const near = fc.constantFrom('size', `${id} 1`, `${id} `, id, 'ERR no', '\n');
    const text = fc.array(fc.oneof(near, fc.string()), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const answer = parse(lines(given)).then((sizes) => {
          for (const [key, size] of sizes) expect([key, size >= 0]).toEqual([id, true]);
        });
        expect(['a value', 'unreadable', 'server']).toContain(await kindOf(answer));
      }),
    );
  });
});

function ids(answer: Buffer): readonly string[] {
  return [...`${answer}`.matchAll(/[0-9a-f]{40}(?= )/g)].map(([id]) => id);
}

function lines(given: readonly string[]): Buffer {
  const packets = given.map((line) => {
    const bytes = Buffer.from(line);
    return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes]);
  });
  return Buffer.concat([...packets, Buffer.from('0000')]);
}
