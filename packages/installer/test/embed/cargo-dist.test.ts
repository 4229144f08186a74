import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { distScript } from './support/dist-script.ts';
import { embed } from './support/embed.ts';

const files = {
  'tool-linux.tar.gz': 'linux',
  'tool-mac.tar.gz': 'mac',
  'tool-linux-update': 'new',
};

function hex(text: string, algorithm = 'sha256'): string {
  return createHash(algorithm).update(text).digest('hex');
}

describe('values of a shell installer of cargo-dist', () => {
  test('are those of the bytes, and nothing else changes', async () => {
    const before = distScript();
    const { text, kind } = await embed(before, makeTree(files), { isHardened: false });
    expect(kind).toBe('cargo-dist');
    const added = text.split('\n').filter((line) => !before.includes(line));
    expect(added.map((line) => line.trim())).toEqual([
      '_checksum_style="sha256"',
      `_checksum_value="${hex('linux')}"`,
      '_checksum_style="sha256"',
      `_checksum_value="${hex('mac')}"`,
    ]);
    expect(text.split('\n').length).toBe(before.split('\n').length + added.length);
  });

  test('that are old are replaced, in the style that they have', async () => {
    const values = '            _checksum_style="sha512"\n            _checksum_value="00"\n';
    const { text } = await embed(distScript({ values }), makeTree(files), { isHardened: false });
    expect(text).toContain(
      `_checksum_style="sha512"\n            _checksum_value="${hex('linux', 'sha512')}"`,
    );
    expect(text).not.toContain('"00"');
  });

  test('of a style that nobody can compute become SHA-256', async () => {
    const values = '            _checksum_style="false"\n';
    const { text } = await embed(distScript({ values }), makeTree(files));
    expect(text).toContain(`_checksum_value="${hex('linux')}"`);
    expect(text).not.toContain('_checksum_style="false"');
  });

  test('stand beside each other, in whichever order the arm has its lines', async () => {
    const arms = [
      '        "tool-mac.tar.gz")',
      '            _zip_ext=".tar.gz"',
      '            _updater_name="tool-linux-update"',
      '            _updater_bin="tool-linux-update"',
      '            _checksum_style="false"',
      '            ;;',
      '',
    ].join('\n');
    const { text } = await embed(distScript({ arms }), makeTree(files));
    const lines = text.split('\n').map((line) => line.trim());
    const from = lines.lastIndexOf('_updater_bin="tool-linux-update"');
    expect(lines.slice(from + 1, from + 5)).toEqual([
      `_updater_checksum_value="${hex('new')}"`,
      '_checksum_style="sha256"',
      `_checksum_value="${hex('mac')}"`,
      ';;',
    ]);
  });

  test('of the updater are there when somebody compares them', async () => {
    const folder = makeTree(files);
    const open = await embed(distScript(), folder, { isHardened: false });
    const closed = await embed(distScript(), folder);
    expect(open.text).not.toContain(hex('new'));
    expect(open.remarks).toContain('the updater is installed unchecked: add "--harden"');
    expect(closed.text).toContain(`_updater_checksum_value="${hex('new')}"`);
    expect(closed.remarks).toEqual([]);
    const later = makeTree({ ...files, 'tool-linux-update': 'newer' });
    const again = await embed(closed.text, later, { isHardened: false });
    expect(again.text).toContain(`_updater_checksum_value="${hex('newer')}"`);
  });

  test.each([true, false])('are written once, hardened: %s', async (isHardened) => {
    const folder = makeTree(files);
    const once = await embed(distScript(), folder, { isHardened });
    const twice = await embed(once.text, folder, { isHardened });
    expect(twice.edits).toEqual([]);
    expect(twice.text).toBe(once.text);
  });

  test('keep the line ends and the byte order mark', async () => {
    const before = `\uFEFF${distScript().replaceAll('\n', '\r\n')}`;
    const { text } = await embed(before, makeTree(files));
    const plain = await embed(distScript(), makeTree(files));
    expect(text).toBe(`\uFEFF${plain.text.replaceAll('\n', '\r\n')}`);
  });
});

describe('a script is refused when', () => {
  const folder = () => makeTree(files);

  test('an artifact is not there', async () => {
    await expect(embed(distScript(), makeTree({ 'tool-mac.tar.gz': '' }))).rejects.toThrow(
      'it offers "tool-linux.tar.gz" and 1 more, which is not in',
    );
  });

  test.each([
    ["a line of the table is somebody's own", 'echo hi', 'is not what cargo-dist writes'],
    ['a value is computed', '_bins="$(id)"', 'is not what cargo-dist writes'],
  ])('%s', async (_, line, message) => {
    const values = `            ${line}\n`;
    await expect(embed(distScript({ values }), folder())).rejects.toThrow(message);
  });

  test.each([
    [
      "the function is somebody's own",
      'return 0\n    fi',
      'return 0; :\n    fi',
      'cannot be hardened',
    ],
    [
      'it is called in another way',
      'verify_checksum "$_file" "$_',
      'verify "$_file" "$_',
      'does not call',
    ],
    ['there is no function', '\nverify_checksum() {', '\nother() {', 'compares nothing'],
    ['the updater is used elsewhere', '_bins="$_bins $APP_NAME-update"', ':', 'the updater'],
    [
      'the table has no end',
      '        *)\n            err "there',
      '        "x")\n            _err="there',
      'is not what',
    ],
    [
      'there are two tables',
      'local _artifact_name=',
      'case "$_artifact_name" in\n',
      'a second table',
    ],
  ])('%s', async (_, ...[from, to, message]) => {
    const text = distScript().replace(from, to);
    expect(text).not.toBe(distScript());
    await expect(embed(text, folder())).rejects.toThrow(message);
  });

  test('it is of no form that is known', async () => {
    await expect(embed('#!/bin/sh\necho hi\n', folder())).rejects.toMatchObject({
      code: 'bad-input',
    });
  });
});
