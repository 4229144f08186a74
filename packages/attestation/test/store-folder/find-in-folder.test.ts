import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GuardError } from '@portcullis/core';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { findBeside } from '../../src/find/beside.ts';
import type { Findings } from '../../src/find/found-bundle.ts';
import { findInFolder } from '../../src/find/in-folder.ts';

const one = '{"n":1}';
const two = '{"n":2}';

describe('a file', () => {
  test.each([
    ['a bundle', 'x.sigstore.json', `${one}\n`, ['1']],
    ['a bundle of any name', 'attestation.json', one, ['1']],
    ['a bundle on many lines', 'x.json', '{\n"n":\n1}', ['1']],
    ['a byte order mark', 'x.sigstore', `\uFEFF${one}`, ['1']],
    ['bundles on lines', 'x.intoto.jsonl', `${one}\n\n${two}\r\n`, ['1@1', '2@3']],
    ['bundles on lines, of any name', 'x.txt', `${one}\n${two}`, ['1@1', '2@2']],
    ['a line that is no JSON', 'x.jsonl', `${one}\n{\n${two}`, ['1@1', '2@3', '!@2']],
    ['a line that is no object', 'x.jsonl', `[]\n"a"\n${one}`, ['1@3', '!@1', '!@2']],
    ['what is no JSON', 'x.sigstore.json', 'no\nJSON', ['!']],
    ['a list', 'x.sigstore.json', '[]', ['!']],
    ['an empty file', 'x.sigstore.json', '', ['!']],
    ['an empty list of lines', 'x.jsonl', '\n', ['!']],
    ['what is no text', 'x.jsonl', Buffer.from([0xff]), ['!']],
    ['too many lines', 'x.jsonl', '{}\n'.repeat(10_001), ['!']],
  ])('%s', async (_, ...[name, content, found]) => {
    const path = join(makeTree({ [name]: content }), name);
    const findings = await findInFolder(path);
    expect(summary(findings)).toEqual(found);
    for (const { source } of [...findings.bundles, ...findings.unread])
      expect(source).toMatchObject({ kind: 'file', path });
  });

  test('may be a link, since the user names it', async () => {
    const tree = makeTree({ real: one });
    symlinkSync('real', join(tree, 'link'));
    expect(summary(await findInFolder(join(tree, 'link')))).toEqual(['1']);
  });

  test('that is not there is an error of who names it', async () => {
    await expect(findInFolder(join(makeTree({}), 'gone'))).rejects.toThrow(GuardError);
  });

  test('has a size', async () => {
    const path = join(makeTree({ 'x.jsonl': '' }), 'x.jsonl');
    truncateSync(path, 65 * 2 ** 20);
    const { unread } = await findInFolder(path);
    expect(unread).toMatchObject([{ reason: 'too-large' }]);
  });
});

describe('a folder', () => {
  test('gives all that bears the name of a bundle, with the folders in it', async () => {
    const tree = makeTree({
      'b.sigstore.json': two,
      'a.sigstore': one,
      'sub/c.jsonl': '{"n":3}\n{"n":4}',
      'sub/deep/sha256:abc.jsonl': '{"n":5}',
      'app.json': '{"n":6}',
      README: 'x',
    });
    const findings = await findInFolder(`${tree}/`);
    expect(summary(findings)).toEqual(['1', '2', '3@1', '4@2', '5@1']);
    expect(findings.bundles[2]?.source).toEqual({
      kind: 'file',
      path: `${tree}/sub/c.jsonl`,
      line: 1,
    });
  });

  test('may be empty', async () => {
    expect(await findInFolder(makeTree({}))).toEqual({ bundles: [], unread: [] });
  });

  test('follows no link, and says so', async () => {
    const tree = makeTree({ 'a.sigstore.json': one });
    const outside = makeTree({ 'secret.sigstore.json': two });
    symlinkSync(join(outside, 'secret.sigstore.json'), join(tree, 'b.sigstore.json'));
    symlinkSync(outside, join(tree, 'folder'));
    const findings = await findInFolder(tree);
    expect(summary(findings)).toEqual(['1', '!']);
    expect(findings.unread[0]?.message).toContain('it is a symbolic link');
  });

  test('with more than can be read says so', async () => {
    const tree = makeTree(
      Object.fromEntries([1, 2, 3].map((index) => [`${index}.sigstore.json`, ''])),
    );
    for (const index of [1, 2, 3])
      writeFileSync(
        join(tree, `${index}.sigstore.json`),
        `{"n":${index}}${' '.repeat(63 * 2 ** 20)}`,
      );
    mkdirSync(join(tree, 'sub'));
    writeFileSync(join(tree, 'sub/4.sigstore.json'), one);
    const { bundles, unread } = await findInFolder(tree);
    expect(bundles).toHaveLength(3);
    expect(unread).toMatchObject([{ reason: 'too-large' }]);
  });

  test('that is too deep says so', async () => {
    const tree = makeTree({ [`${'d/'.repeat(20)}x.sigstore.json`]: one });
    expect(await findInFolder(tree)).toMatchObject({
      bundles: [],
      unread: [{ reason: 'too-large' }],
    });
  });
});

describe('beside a file', () => {
  test('lie the bundles of its name and no others', async () => {
    const tree = makeTree({
      app: '',
      'app.sigstore.json': one,
      'app.2.sigstore.json': two,
      'app.4.sigstore.json': '{"n":4}',
      'app.sigstore': '{"n":5}',
      'app.tgz.sigstore.json': '{"n":6}',
    });
    expect(summary(await findBeside(join(tree, 'app')))).toEqual(['1', '2', '5']);
  });

  test('what cannot be read is told', async () => {
    const tree = makeTree({ app: '', 'app.sigstore.json': 'x' });
    symlinkSync('gone', join(tree, 'app.2.sigstore.json'));
    expect(summary(await findBeside(join(tree, 'app')))).toEqual(['!', '!']);
  });
});

/** Each bundle with the line that it stands on, then `!` for what is unread. */
function summary({ bundles, unread }: Findings): readonly string[] {
  const what = [
    ...bundles.map(({ json, source }) => ({
      text: JSON.stringify(json).replace(/\D/g, ''),
      source,
    })),
    ...unread.map(({ source }) => ({ text: '!', source })),
  ];
  return what.map(({ text, source }) =>
    source.kind === 'file' && source.line !== undefined ? `${text}@${source.line}` : text,
  );
}
