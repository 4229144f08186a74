import { symlinkSync, truncateSync } from 'node:fs';
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
  test.each<[string, string, { readonly is: string | Buffer; readonly gives: readonly string[] }]>([
    ['a bundle', 'x.sigstore.json', { is: `${one}\n`, gives: ['1'] }],
    ['a bundle of any name', 'attestation.json', { is: one, gives: ['1'] }],
    ['a bundle on many lines', 'x.json', { is: '{\n"n":\n1}', gives: ['1'] }],
    ['a byte order mark', 'x.sigstore', { is: `\uFEFF${one}`, gives: ['1'] }],
    ['bundles on lines', 'x.intoto.jsonl', { is: `${one}\n\n${two}\r\n`, gives: ['1@1', '2@3'] }],
    ['bundles on lines, of any name', 'x.txt', { is: `${one}\n${two}`, gives: ['1@1', '2@2'] }],
    [
      'a line that is no JSON',
      'x.jsonl',
      { is: `${one}\n{\n${two}`, gives: ['1@1', '2@3', '!@2'] },
    ],
    [
      'a line that is no object',
      'x.jsonl',
      { is: `[]\n"a"\n${one}`, gives: ['1@3', '!@1', '!@2'] },
    ],
    ['what is no JSON', 'x.sigstore.json', { is: 'no\nJSON', gives: ['!'] }],
    ['a list', 'x.sigstore.json', { is: '[]', gives: ['!'] }],
    ['an empty file', 'x.sigstore.json', { is: '', gives: ['!'] }],
    ['an empty list of lines', 'x.jsonl', { is: '\n', gives: ['!'] }],
    ['what is no text', 'x.jsonl', { is: Buffer.from([0xff]), gives: ['!'] }],
    ['too many lines', 'x.jsonl', { is: `{}${' '.repeat(40)}\n`.repeat(10_001), gives: ['!'] }],
    ['more parts than bundles have', 'x.jsonl', { is: '{"a":[]}\n'.repeat(2_500), gives: ['!'] }],
  ])('%s', async (_, name, { is, gives }) => {
    const path = join(makeTree({ [name]: is }), name);
    const findings = await findInFolder(path);
    expect(summary(findings)).toEqual(gives);
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
    const tree = makeTree({
      '1.sigstore': '',
      '2.sigstore': '',
      '3.sigstore': '',
      'sub/4.sigstore': one,
    });
    // Bytes without content, which is no JSON.
    for (const name of ['1', '2', '3']) truncateSync(join(tree, `${name}.sigstore`), 63 * 2 ** 20);
    const { bundles, unread } = await findInFolder(tree);
    expect(bundles).toEqual([]);
    expect(unread.map(({ reason }) => reason)).toEqual([
      ...['unreadable', 'unreadable', 'unreadable'],
      'too-large',
    ]);
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

  test('no more is read than memory holds', async () => {
    const names = ['', '.2', '.3', '.4'].map((number) => `app${number}.sigstore.json`);
    const tree = makeTree(Object.fromEntries(names.map((name) => [name, one])));
    for (const name of names.slice(0, 3)) truncateSync(join(tree, name), 60 * 2 ** 20);
    const { bundles, unread } = await findBeside(join(tree, 'app'));
    expect(bundles).toEqual([]);
    expect(unread.map(({ reason }) => reason)).toEqual([
      ...names.slice(0, 3).map(() => 'unreadable'),
      'too-large',
    ]);
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
