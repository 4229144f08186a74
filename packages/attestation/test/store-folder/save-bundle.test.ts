import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { GuardError } from '@portcullis/core';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { findSaved } from '../../src/find/saved.ts';
import type { Statement } from '../../src/statement/statement.ts';
import { saveBundle } from '../../src/store/in-folder.ts';
import { openFolder } from '../../src/store/open-folder.ts';
import { openList } from '../../src/store/open-list.ts';
import { saidIn } from '../../src/store/said-in.ts';

describe('saveBundle', () => {
  test.each([
    ['a file', ['dist/app'], 'dist/app.sigstore.json'],
    ['an image', ['localhost:5000/octo/app'], 'localhost_5000/octo/app.sigstore.json'],
    ['a platform', ['ghcr.io/octo/app@sha256:ab'], 'ghcr.io/octo/app@sha256_ab.sigstore.json'],
    ['a name that fills a file name', [`dist/${'é'.repeat(125)}`], 'attestation.sigstore.json'],
    ['many', ['a', 'b'], 'attestation.sigstore.json'],
    ['a name that would leave the folder', ['../../../app'], '_/_/_/app.sigstore.json'],
    ['an absolute name', ['/etc/passwd'], 'etc/passwd.sigstore.json'],
    ['a name of dots', ['..'], '_.sigstore.json'],
    ['a name of slashes', ['//'], 'attestation.sigstore.json'],
  ])('%s has a name of its own', (_, names, path) => {
    const folder = join(makeTree({}), 'new/folder');
    const about = statement(names);
    const bundle = bundleOf(about);
    expect(saveBundle(bundle, about, folder)).toBe(join(folder, path));
    expect(JSON.parse(readFileSync(join(folder, path), 'utf8'))).toEqual(bundle);
  });

  test('replaces the one of an earlier try, and leaves nothing beside it', async () => {
    const folder = makeTree({});
    const about = statement(['app']);
    saveBundle(bundleOf(about, 'first'), about, folder);
    const path = saveBundle(bundleOf(about, 'second'), about, folder);
    expect(readdirSync(folder)).toEqual(['app.sigstore.json']);
    expect(readFileSync(path, 'utf8')).toContain('second');
  });

  test('takes the next number where another one lies', async () => {
    const folder = makeTree({ 'app.sigstore.json': 'of somebody' });
    const [about, sbom] = [statement(['app']), statement(['app'], 'sbom')];
    const paths = [about, sbom, about].map((one) => saveBundle(bundleOf(one), one, folder));
    expect(paths).toEqual(
      ['app.2.sigstore.json', 'app.3.sigstore.json', 'app.2.sigstore.json'].map((name) =>
        join(folder, name),
      ),
    );
    expect(readFileSync(join(folder, 'app.sigstore.json'), 'utf8')).toBe('of somebody');
    const { bundles, unread } = await findSaved(about, folder);
    expect(bundles.map(({ json }) => json)).toEqual([bundleOf(about), bundleOf(sbom)]);
    expect(unread).toHaveLength(1);
  });

  test('finds what it has saved, and nothing where there is nothing', async () => {
    const folder = makeTree({});
    const about = statement(['a', 'b']);
    expect(await findSaved(about, folder)).toEqual({ bundles: [], unread: [] });
    expect(await findSaved(about, join(folder, 'gone'))).toEqual({ bundles: [], unread: [] });
    const path = saveBundle(bundleOf(about), about, folder);
    expect((await findSaved(about, folder)).bundles).toEqual([
      { source: { kind: 'file', path }, json: bundleOf(about) },
    ]);
  });

  test('writes through no link', () => {
    const [folder, outside] = [makeTree({}), makeTree({ 'target.json': 'kept' })];
    symlinkSync(outside, join(folder, 'dist'));
    symlinkSync(join(outside, 'target.json'), join(folder, 'app.sigstore.json'));
    expect(() => saveBundle({}, statement(['dist/sub/app']), folder)).toThrow(GuardError);
    expect(existsSync(join(outside, 'sub'))).toBe(false);
    const about = statement(['app']);
    expect(saveBundle(bundleOf(about), about, folder)).toBe(join(folder, 'app.2.sigstore.json'));
    expect(readFileSync(join(outside, 'target.json'), 'utf8')).toBe('kept');
  });

  test.each([
    ['a file where a folder must be', 'app/x'],
    ['a path that is too long', `${'x'.repeat(190)}/`.repeat(25)],
  ])('%s: says so', (_, name) => {
    const folder = makeTree({ app: 'x' });
    expect(() => saveBundle({}, statement([name]), folder)).toThrow(
      expect.objectContaining({ code: 'cannot-write' }),
    );
  });

  test('ends where every name is taken', () => {
    const folder = makeTree({});
    mkdirSync(join(folder, 'app.sigstore.json'));
    for (let number = 2; number <= 100; number++)
      writeFileSync(join(folder, `app.${number}.sigstore.json`), '');
    expect(() => saveBundle({}, statement(['app']), folder)).toThrow('name another folder');
  });
});

describe('openList', () => {
  test('writes a line each, after those that are there, and replaces by what they speak of', () => {
    const file = join(makeTree({}), 'sub/all.intoto.jsonl');
    const [a, b, c] = [statement(['a']), statement(['b']), statement(['a'], 'sbom')];
    openList(file, everyBundle)([bundleOf(a, '1'), bundleOf(b, '1')]);
    openList(file, everyBundle)([bundleOf(c, '2'), bundleOf(a, '2')]);
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      bundleOf(a, '2'),
      bundleOf(b, '1'),
      bundleOf(c, '2'),
    ]);
  });

  test.each([
    ['something else', 'my notes\n'],
    ['a bundle and something else', `${JSON.stringify(bundleOf(statement(['a'])))}\nnotes\n`],
  ])('leaves a file alone that holds %s', (_, text) => {
    const file = join(makeTree({ 'all.jsonl': text }), 'all.jsonl');
    expect(() => openList(file, everyBundle)).toThrow('name another file');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('takes none of a file that holds what somebody else has written', () => {
    const [ours, theirs] = [bundleOf(statement(['a'])), bundleOf(statement(['b']), 'theirs')];
    const text = [ours, theirs].map((one) => `${JSON.stringify(one)}\n`).join('');
    const file = join(makeTree({ 'all.jsonl': text }), 'all.jsonl');
    const isOurs = (json: unknown) => isDeepStrictEqual(json, ours);
    expect(() => openList(file, isOurs)).toThrow('not attestations of this run alone');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('follows no link', () => {
    const tree = makeTree({ target: '' });
    symlinkSync('target', join(tree, 'all.jsonl'));
    expect(() => openList(join(tree, 'all.jsonl'), everyBundle)).toThrow(GuardError);
  });
});

describe('openFolder', () => {
  test('makes it, and leaves nothing there', () => {
    const folder = join(makeTree({}), 'new/folder');
    openFolder(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['app', 'app/below'])('says of "%s" that nothing can be written there', (name) => {
    const folder = join(makeTree({ app: 'x' }), name);
    expect(() => openFolder(folder)).toThrow(expect.objectContaining({ code: 'cannot-write' }));
  });
});

test('what a bundle speaks of is not parsed: a payload of any size and depth is read as text', () => {
  const payload = Buffer.from(`{"_type":"x","subject":${'['.repeat(1_000_000)}`).toString('base64');
  expect(saidIn({ dsseEnvelope: { payload } })).toBeUndefined();
  const about = statement([',"predicate":']);
  expect(saidIn(bundleOf(about))).toBe(JSON.stringify(about).slice(0, -',"predicate":{}}'.length));
});

const everyBundle = (): boolean => true;

function statement(names: readonly string[], predicateType = 'provenance'): Statement {
  const subject = names.map((name) => ({ name, digest: { sha256: 'a'.repeat(64) } }));
  return { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate: {} };
}

function bundleOf(about: Statement, signature = 'x'): object {
  const payload = Buffer.from(JSON.stringify(about)).toString('base64');
  return { dsseEnvelope: { payload, signatures: [{ sig: signature }] } };
}
