import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HttpError } from '@portcullis/http';
import fc from 'fast-check';
import {
  type BuiltRepository,
  buildRepository,
} from '../../../test/support/loopback/git-repository.ts';
import { runGit } from '../../../test/support/loopback/run-git.ts';
import { parseCommit } from '../src/objects/parse-commit.ts';
import { parseTag } from '../src/objects/parse-tag.ts';
import { parseTree } from '../src/objects/parse-tree.ts';

describe.each(['sha1', 'sha256'] as const)('objects of git in %s', (format) => {
  let built: BuiltRepository;
  const bytesOf = (id: string): Buffer =>
    runGit({ cwd: built.path, args: ['cat-file', built.git('cat-file', '-t', id), id] });
  const zeros = '1'.repeat(format === 'sha1' ? 40 : 64);

  beforeAll(() => {
    built = buildRepository(
      mkdtempSync(join(tmpdir(), 'portcullis-objects-')),
      [
        {
          commit: 'one',
          on: 'main',
          files: {
            'a.txt': 'a',
            'a b': 'b',
            'ä.sh': { mode: '100755', content: 'c' },
            link: { mode: '120000', content: 'a.txt' },
            module: { mode: '160000', commit: zeros },
            'folder/file': 'd',
          },
          message: 'tree of another\n\nparent of none',
        },
        { commit: 'two', on: 'main' },
        { commit: 'side', parents: ['one'] },
        { commit: 'merge', on: 'main', parents: ['two', 'side', 'one'] },
        { tag: 'v1', of: 'merge' },
        { tag: 'v1-again', of: 'v1' },
      ],
      { format },
    );
  });
  afterAll(() => rmSync(built.path, { recursive: true }));

  test('a commit names its tree and its parents in order', () => {
    const { id } = built;
    expect(parseCommit(bytesOf(id('one')), format)).toEqual({
      tree: built.git('rev-parse', `${id('one')}^{tree}`),
      parents: [],
    });
    expect(parseCommit(bytesOf(id('merge')), format).parents).toEqual([
      id('two'),
      id('side'),
      id('one'),
    ]);
  });

  test('a tag names its object and the type of that', () => {
    expect(parseTag(bytesOf(built.id('v1')), format)).toEqual({
      object: built.id('merge'),
      type: 'commit',
    });
    expect(parseTag(bytesOf(built.id('v1-again')), format)).toEqual({
      object: built.id('v1'),
      type: 'tag',
    });
  });

  test('a tree names what is in it', () => {
    const listed = built
      .git('ls-tree', '-z', 'main')
      .split('\0')
      .slice(0, -1)
      .map((line) => line.split(/[ \t]/));
    const kinds = {
      '100644': 'file',
      '100755': 'file',
      '120000': 'link',
      '160000': 'submodule',
      '040000': 'folder',
    };
    const entries = parseTree(bytesOf(built.git('rev-parse', 'main^{tree}')), format);
    expect(
      [...entries].map(([name, { kind, id }]) => [
        Buffer.from(name, 'latin1').toString(),
        kind,
        id,
      ]),
    ).toEqual(
      listed.map(([mode = '', , id, ...name]) => [
        name.join(' '),
        Object.entries(kinds).find(([one]) => one === mode)?.[1],
        id,
      ]),
    );
    expect(entries.size).toBe(6);
  });

  test('of the other format are not read', () => {
    const other = format === 'sha1' ? 'sha256' : 'sha1';
    expect(() => parseCommit(bytesOf(built.id('one')), other)).toThrow('a commit names no tree');
    expect(() => parseTag(bytesOf(built.id('v1')), other)).toThrow('a tag names no object');
  });
});

const id = 'a'.repeat(40);
const entry = (mode: string, name: string): Buffer =>
  Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);

describe('what git would not write is refused', () => {
  test.each([
    ['', 'names no tree'],
    [`tree ${id}`, 'names no tree'],
    [`tree ${id.toUpperCase()}\n`, 'names no tree'],
    [`tree ${id}0\n`, 'names no tree'],
    [`parent ${id}\ntree ${id}\n`, 'names no tree'],
    [` tree ${id}\n`, 'names no tree'],
  ])('as a commit: %j', (text, why) => {
    expect(() => parseCommit(Buffer.from(text), 'sha1')).toThrow(why);
  });

  test.each([
    ['', 'names no object'],
    [`object ${id}\n`, 'unknown type'],
    [`object ${id}\ntype commits\n`, 'unknown type'],
    [`object ${id}\ntag v1\ntype commit\n`, 'unknown type'],
    [`type commit\nobject ${id}\n`, 'names no object'],
  ])('as a tag: %j', (text, why) => {
    expect(() => parseTag(Buffer.from(text), 'sha1')).toThrow(why);
  });

  test.each([
    ['an entry that is cut', entry('100644', 'a').subarray(0, -1), 'ends early'],
    ['an entry without a name', entry('100644', ''), 'would not write'],
    ['a name with a slash', entry('100644', 'a/b'), 'would not write'],
    ['a mode that is no number', entry('10064x', 'a'), 'would not write'],
    ['a mode of a pipe', entry('010644', 'a'), 'would not write'],
    ['a mode without end', entry('1'.repeat(100), 'a'), 'would not write'],
    ['no mode', entry('', 'a'), 'would not write'],
    ['no space', Buffer.from(`100644\0${'a'.repeat(20)}`), 'ends early'],
    ['a name twice', Buffer.concat([entry('100644', 'a'), entry('40000', 'a')]), 'a name twice'],
  ])('as a tree with %s', (_, bytes, why) => {
    expect(() => parseTree(bytes, 'sha1')).toThrow(why);
  });
});

test('names that are no UTF-8 stay apart', () => {
  const names = [Buffer.from([0xff]), Buffer.from([0xfe]), Buffer.from('ÿ'), Buffer.from('\ufffd')];
  const tree = Buffer.concat(
    names.flatMap((name) => [
      Buffer.from('100644 '),
      name,
      Buffer.alloc(1),
      Buffer.from(id, 'hex'),
    ]),
  );
  expect(parseTree(tree, 'sha1').size).toBe(4);
});

test('modes with zeros in front are read, as old versions of git wrote them', () => {
  const tree = Buffer.concat([entry('040000', 'a'), entry('0100664', 'b')]);
  expect([...parseTree(tree, 'sha1').values()].map(({ kind }) => kind)).toEqual(['folder', 'file']);
});

test('any bytes are an object or an HttpError', () => {
  const anyFormat = fc.constantFrom('sha1', 'sha256');
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          'tree ',
          'parent ',
          'object ',
          'type ',
          'commit',
          id,
          '\n',
          '100644 ',
          'a',
          '\0',
        ),
      )
      .map((parts) => Buffer.from(parts.join(''))),
  );
  fc.assert(
    fc.property(anyBytes, anyFormat, (bytes, format) => {
      for (const parse of [parseCommit, parseTag, parseTree]) {
        try {
          parse(bytes, format);
        } catch (error) {
          expect(error).toBeInstanceOf(HttpError);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
