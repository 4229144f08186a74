import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeTree } from '../../../test/support/make-tree.ts';
import { checkFolder } from '../src/gate/check-folder.ts';
import { checkVerdicts } from '../src/gate/check-verdicts.ts';
import { chooseFiles } from '../src/gate/choose-files.ts';
import { copyFiles } from '../src/gate/copy-files.ts';
import { parseSealedDigests } from '../src/gate/parse-sealed-digests.ts';
import { toGateSigner } from '../src/index.ts';

const commit = 'c'.repeat(40);
const portcullis = 'o/portcullis';

describe('who has to have signed', () => {
  test('is the release workflow of the repository and commit that the gate is used from', () => {
    const workflow = 'o/portcullis/.github/workflows/release.yml';
    expect(toGateSigner(undefined, { repository: portcullis, ref: commit })).toEqual({
      workflow,
      commit,
    });
    const ref = 'd'.repeat(64);
    expect(toGateSigner(undefined, { repository: portcullis, ref }).commit).toBe(ref);
  });

  test.each([
    'v1',
    'main',
    'refs/heads/main',
    commit.slice(1),
    commit.toUpperCase(),
    `${commit}\n`,
    undefined,
  ])('nobody knows by the ref %j', (ref) => {
    const reading = () => toGateSigner(undefined, { repository: portcullis, ref });
    expect(reading).toThrow('which is no commit; use it by the full commit');
  });

  test.each([undefined, 'portcullis', 'o/portcullis/x', 'o/*'])(
    'nobody knows by the repository %j',
    (repository) => {
      const reading = () => toGateSigner(undefined, { repository, ref: commit });
      expect(reading).toThrow('used from the work tree');
    },
  );

  test('is who is named, by a commit', () => {
    const workflow = 'fork/portcullis/.github/workflows/own.yaml';
    const used = { repository: portcullis, ref: 'v1' };
    expect(toGateSigner(`${workflow}@${commit}`, used)).toEqual({ workflow, commit });
    for (const text of [
      workflow,
      `${workflow}@v1`,
      `${workflow}@refs/heads/main`,
      `${workflow}@${commit}0`,
      `fork/*/.github/workflows/own.yml@${commit}`,
      `glob:${workflow}@${commit}`,
      `.github/workflows/own.yml@${commit}`,
      `fork/portcullis/.github/workflows/a/own.yml@${commit}`,
    ])
      expect(() => toGateSigner(text, used)).toThrow('"signer-workflow" cannot be');
  });
});

const hex = (digit: string): string => digit.repeat(64);

test('the checksums are among the digests, and are nothing that is published', () => {
  const text = `${hex('a')}  x.whl\r\n${hex('b')} *SHA256SUMS\n${hex('c')}  y.tar.gz\n`;
  expect(parseSealedDigests(text)).toEqual({
    artifacts: [
      { name: 'x.whl', sha256: hex('a') },
      { name: 'y.tar.gz', sha256: hex('c') },
    ],
    checksums: [{ name: 'SHA256SUMS', sha256: hex('b') }],
  });
  for (const wrong of [
    'x.whl',
    `${hex('a')}  ../x`,
    `${hex('a')}  x.sigstore.json`,
    `${hex('a')} `,
  ])
    expect(() => parseSealedDigests(wrong)).toThrow(/^cannot re(?:ad|lease)/);
});

const files = ['app-1.0-py3-none-any.whl', 'app-1.0.tar.gz', 'app-cli', 'app.tar.gz.txt'].map(
  (name) => ({ name }),
);

describe('names of files', () => {
  test.each<readonly [readonly string[], readonly number[]]>([
    [['*.whl'], [0]],
    [
      ['*.whl', '*.tar.gz'],
      [0, 1],
    ],
    [['app-1.0.tar.gz', '*.tar.gz'], [1]],
    [['*'], [0, 1, 2, 3]],
    [['**'], [0, 1, 2, 3]],
    [['app*1.0*'], [0, 1]],
    [['app-*i'], [2]],
  ])('%j', (patterns, wanted) => {
    expect(chooseFiles(files, patterns)).toEqual(wanted.map((index) => files[index]));
  });

  // A dot and a question mark stand for themselves, nothing is a path, and no part is counted twice.
  test.each(['*.WHL', 'app?1.0.tar.gz', '*xwhl', 'app', '/*', 'assets/*.whl', 'app-cli*i', ''])(
    '%j fits none',
    (pattern) => {
      expect(() => chooseFiles(files, ['*.whl', pattern])).toThrow('no file that was sealed');
    },
  );

  test('have to be named', () => {
    expect(() => chooseFiles(files, [])).toThrow('"files" is empty');
  });

  test('fit as a regular expression says', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (pattern, some) => {
        const name = some.replaceAll('*', '');
        const form = pattern.replaceAll('.', '\\.').replaceAll('*', '.*');
        const isWanted = new RegExp(`^${form}$`).test(name);
        const choose = () => chooseFiles([{ name }], [pattern]);
        if (isWanted) expect(choose()).toHaveLength(1);
        else expect(choose).toThrow();
      }),
    );
  });
});

describe('what lies in the folder', () => {
  const sealed = [{ name: 'x.whl', sha256: hex('a') }];
  const file = { kind: 'file', name: 'x.whl', size: 3, sha256: hex('a') } as const;
  const bundle = { kind: 'file', name: 'x.whl.sigstore.json', size: 9, sha256: hex('b') } as const;

  test('is what was sealed, and attestations', () => {
    expect(checkFolder([file, bundle], sealed)).toEqual([file]);
  });

  test.each([
    ['missing-file', [bundle]],
    ['extra-file', [file, { ...file, name: 'y.whl' }]],
    ['extra-file', [file, { ...bundle, name: 'x.sigstore.jsonl' }]],
    ['other-bytes', [{ ...file, sha256: hex('c') }, bundle]],
    ['no-file', [file, { kind: 'link', name: 'x.whl.sigstore.json' }]],
    ['no-file', [file, { kind: 'folder', name: 'more' }]],
    ['no-file', [file, { kind: 'other', name: 'pipe' }]],
  ] as const)('is refused as %s: %j', (code, entries) => {
    expect(() => checkFolder(entries, sealed)).toThrow(expect.objectContaining({ code }));
  });
});

test('a file of which nobody says that it passes does not', () => {
  const subject = { name: 'x.whl', digests: {} };
  const report = { version: 1, subject, attestations: [], unlisted: 0, unread: [] } as const;
  const pass = { ...report, verdict: 'pass', reason: undefined } as const;
  const reason = { code: 'none-passes', message: 'of another run' } as const;
  expect(() => checkVerdicts([pass], [{ name: 'x.whl' }])).not.toThrow();
  expect(() => checkVerdicts([], [{ name: 'x.whl' }])).toThrow('nobody has looked at it');
  for (const verdict of ['fail', 'inconclusive'] as const)
    expect(() => checkVerdicts([{ ...report, verdict, reason }], [{ name: 'x.whl' }])).toThrow(
      'the attestation of "x.whl" does not pass: of another run; nothing is let through',
    );
});

describe('what is let through', () => {
  const asset = (name: string, text: string) => ({
    name,
    size: text.length,
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  const [x, y] = [asset('x.whl', 'the wheel'), asset('y.whl', '')];
  const inputs = { 'from/x.whl': 'the wheel', 'from/y.whl': '', 'from/z.whl': 'other' };

  test.each(['to', 'new/to', 'empty'])('lies in %s', async (name) => {
    const root = makeTree(inputs);
    mkdirSync(join(root, 'empty'));
    const to = join(root, name);
    await copyFiles([x, y], { from: join(root, 'from'), to });
    expect(readdirSync(to)).toEqual(['x.whl', 'y.whl']);
    expect(readFileSync(join(to, 'x.whl'), 'utf8')).toBe('the wheel');
    expect(readdirSync(join(to, '..')).filter((one) => one.startsWith('.'))).toEqual([]);
  });

  test('is nothing, when one of the files has changed since it was looked at', async () => {
    const root = makeTree({ ...inputs, 'from/y.whl': 'more' });
    const copying = copyFiles([x, y], { from: join(root, 'from'), to: join(root, 'to') });
    await expect(copying).rejects.toMatchObject({ code: 'other-bytes' });
    expect(readdirSync(root)).toEqual(['from']);
  });

  test('is nothing, when a file has become a link', async () => {
    const root = makeTree({ 'other/x.whl': 'the wheel' });
    mkdirSync(join(root, 'from'));
    symlinkSync(join(root, 'other/x.whl'), join(root, 'from/x.whl'));
    const copying = copyFiles([x], { from: join(root, 'from'), to: join(root, 'to') });
    await expect(copying).rejects.toMatchObject({ code: 'missing-file' });
    expect(existsSync(join(root, 'to'))).toBe(false);
  });

  test.each(['full', 'file', 'link'])('is put into no folder that is a %s one', async (name) => {
    const root = makeTree({ ...inputs, 'full/old.whl': 'old', file: '' });
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'link'));
    const before = readdirSync(root);
    const copying = copyFiles([x], { from: join(root, 'from'), to: join(root, name) });
    await expect(copying).rejects.toThrow('there is something in it already');
    expect(readdirSync(root)).toEqual(before);
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
  });

  test('is told to be impossible where nobody may write', async () => {
    const root = makeTree(inputs);
    writeFileSync(join(root, 'no-folder'), '');
    const to = join(root, 'no-folder', 'to');
    const copying = copyFiles([x], { from: join(root, 'from'), to });
    await expect(copying).rejects.toMatchObject({ code: 'cannot-write' });
  });
});
