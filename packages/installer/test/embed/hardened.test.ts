import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { distScript } from './support/dist-script.ts';
import { embed } from './support/embed.ts';

const tools = ['cp', 'rm'] as const;
const good = { 'tool-linux.tar.gz': 'linux', 'tool-mac.tar.gz': 'mac', 'tool-linux-update': 'new' };

let script: string;
beforeEach(async () => {
  script = (await embed(distScript(), makeTree(good))).text;
});

/** Runs it with the tools that are named and no others. */
function install(
  text: string,
  served: Readonly<Record<string, string>>,
  hashTools: readonly string[],
) {
  const folder = makeTree({ 'install.sh': text, 'target/kept': '' });
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const tool of [...tools, ...hashTools]) symlinkSync(pathOf(tool), join(bin, tool));
  const target = join(folder, 'target');
  const env = { PATH: bin, SERVER: makeTree(served), TARGET: target };
  const run = spawnSync('/bin/sh', [join(folder, 'install.sh')], {
    env,
    encoding: 'utf8',
    timeout: 10_000,
  });
  return {
    ...run,
    isLeft: existsSync(join(target, 'input')) || existsSync(join(target, 'tool-update')),
  };
}

function pathOf(tool: string): string {
  return spawnSync('/bin/sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).stdout.trim();
}

const hashTools = ['sha256sum', 'shasum', 'openssl'].filter((tool) => pathOf(tool) !== '');

describe.each(hashTools)('a hardened installer with %s', (tool) => {
  // shasum is a Perl script, which finds perl by PATH.
  const with_ = tool === 'shasum' ? [tool, 'perl'] : [tool];

  test('installs the true bytes', () => {
    const { status, stdout } = install(script, good, with_);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'installed tool tool-update\n' });
  });

  test.each(['tool-linux.tar.gz', 'tool-linux-update'])('refuses another %s', (name) => {
    const { status, stdout, stderr } = install(script, { ...good, [name]: 'evil' }, with_);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('ERROR: the download is refused: checksum mismatch: want');
  });
});

test('a hardened installer without any tool refuses, and leaves nothing', () => {
  const { status, stderr, isLeft } = install(script, good, []);
  expect({ status, isLeft }).toEqual({ status: 1, isLeft: false });
  expect(stderr).toContain('install sha256sum, shasum or openssl');
});

test.each<[string, string | RegExp, string, string]>([
  [
    'a value that is empty',
    /_checksum_value="[^"]{64}"/,
    '_checksum_value=""',
    'no checksum for it',
  ],
  ['a value that is missing', /_checksum_value="[^"]{64}"/, '', 'no checksum for it'],
  [
    'a style that is unknown',
    '_checksum_style="sha256"',
    '_checksum_style="crc"',
    "'crc' is unknown",
  ],
  ['an updater without a value', /_updater_checksum_value="[^"]{64}"/, '', 'no checksum for it'],
])('a hardened installer refuses %s', (_, ...[from, to, message]) => {
  const { status, stderr } = install(script.replace(from, to), good, hashTools);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
});

test('the same installer without "--harden" carries on without a tool', async () => {
  const { text } = await embed(distScript(), makeTree(good), { isHardened: false });
  expect(install(text, { ...good, 'tool-linux.tar.gz': 'evil' }, []).status).toBe(0);
});
