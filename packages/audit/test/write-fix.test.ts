import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { everyGuard } from '@portcullis/core';
import { makeTree } from '../../../test/support/make-tree.ts';
import { runFix, writeFix } from '../src/index.ts';

const path = '.github/workflows/ci.yml';
const steps = '    steps:\n      - uses: actions/checkout@v4\n      - run: echo\n';
const before = `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n${steps}`;
const after = before.replace('@v4\n', '@v4\n        with:\n          persist-credentials: false\n');

function planned(cwd: string, paths: readonly string[] = ['.']) {
  const options = {
    defaultToken: undefined,
    isEnterpriseServer: false,
    isUpdate: false,
    minAge: undefined,
  };
  const wanted = { paths, cwd, ruleSet: everyGuard, today: '2026-11-22', profile: undefined };
  return runFix({ ...wanted, config: undefined, only: ['credentials'], options });
}

async function written(cwd: string) {
  const { files } = await planned(cwd);
  return files.map(writeFix);
}

describe('a repaired file', () => {
  test('takes the place of the old one, with its rights and its byte order mark', async () => {
    const root = makeTree({ [path]: `\uFEFF${before}`, '.git/HEAD': '' });
    chmodSync(join(root, path), 0o640);
    expect(await written(root)).toEqual([undefined]);
    expect(readFileSync(join(root, path), 'utf8')).toBe(`\uFEFF${after}`);
    expect(lstatSync(join(root, path)).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, '.github/workflows'))).toEqual(['ci.yml']);
  });

  test('keeps its line ends', async () => {
    const root = makeTree({ [path]: before.replaceAll('\n', '\r\n'), '.git/HEAD': '' });
    expect(await written(root)).toEqual([undefined]);
    expect(readFileSync(join(root, path), 'utf8')).toBe(after.replaceAll('\n', '\r\n'));
  });

  test('is not written when it has changed since it was read', async () => {
    const root = makeTree({ [path]: before, '.git/HEAD': '' });
    const { files } = await planned(root);
    writeFileSync(join(root, path), `${before}# later\n`);
    expect(files.map(writeFix)).toEqual([expect.stringContaining('changed since')]);
    expect(readFileSync(join(root, path), 'utf8')).toBe(`${before}# later\n`);
  });

  test('is not written through a link', async () => {
    const root = makeTree({ 'elsewhere.yml': before, '.git/HEAD': '' });
    mkdirSync(join(root, '.github/workflows'), { recursive: true });
    symlinkSync('../../elsewhere.yml', join(root, path));
    expect(await written(root)).toEqual([expect.stringContaining('link')]);
    expect(readFileSync(join(root, 'elsewhere.yml'), 'utf8')).toBe(before);
    expect(lstatSync(join(root, path)).isSymbolicLink()).toBe(true);
  });

  test('is not written through a folder that has become a link', async () => {
    const root = makeTree({ [path]: before, '.git/HEAD': '' });
    const { files } = await planned(root);
    renameSync(join(root, '.github'), join(root, 'moved'));
    symlinkSync('moved', join(root, '.github'));
    expect(files.map(writeFix)).toEqual([expect.stringContaining('link')]);
    expect(readFileSync(join(root, 'moved/workflows/ci.yml'), 'utf8')).toBe(before);
  });

  test('that has gone is told', async () => {
    const root = makeTree({ [path]: before, '.git/HEAD': '' });
    const { files } = await planned(root);
    renameSync(join(root, path), join(root, 'gone.yml'));
    expect(files.map(writeFix)).toEqual([expect.stringContaining('cannot write')]);
  });
});

test('a PATH decides what is repaired', async () => {
  const other = '.github/workflows/other.yml';
  const root = makeTree({ [path]: before, [other]: before, '.git/HEAD': '' });
  const { files } = await planned(root, [path]);
  expect(files.map(({ source }) => source.repositoryPath)).toEqual([path]);
});

test('standard input is no file, and a repair has to be known', async () => {
  const root = makeTree({ [path]: before });
  await expect(planned(root, ['-'])).rejects.toThrow('"-"');
});
