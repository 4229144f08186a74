import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { analysePowershell } from '../../src/powershell/analyse-powershell.ts';
import { verdictOf } from '../../src/verdict/verdict-of.ts';
import { distPowershellScript } from './support/dist-powershell-script.ts';
import { embed } from './support/embed.ts';

const files = { 'tool-windows.zip': 'zip', 'tool-windows-update': 'new' };

function hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

test.each(['$wc.downloadFile', 'Invoke-DownloadFile'])(
  'what is downloaded with %s is compared before anything else happens to it',
  async (download) => {
    const before = distPowershellScript({ download });
    const { text, kind } = await embed(before, makeTree(files));
    expect(kind).toBe('cargo-dist-powershell');
    const lines = text.split('\n').map((line) => line.trim());
    const after = (start: string) => lines[lines.findIndex((line) => line.startsWith(start)) + 1];
    expect(after('"artifact_name" = "tool-windows.zip"')).toBe(`"checksum" = "${hex('zip')}"`);
    expect(after('"artifact_name" = "tool-windows-update"')).toBe(`"checksum" = "${hex('new')}"`);
    const call =
      download === '$wc.downloadFile'
        ? '$wc.downloadFile($'
        : 'Invoke-DownloadFile -client $wc -url $';
    expect(after(`${call}url`)).toBe('Confirm-Checksum $dir_path $info["checksum"]');
    expect(after(`${call}updater_url`)).toBe(
      'Confirm-Checksum $out_name $info["updater"]["checksum"]',
    );
    expect(lines.indexOf('function Confirm-Checksum($path, $expected) {')).toBeLessThan(
      lines.indexOf('function Download($download_url, $platforms) {'),
    );
  },
);

test('a second time nothing changes, and new bytes change the values only', async () => {
  const before = distPowershellScript().replaceAll('\n', '\r\n');
  const once = await embed(before, makeTree(files));
  expect(once.text.replaceAll('\r\n', '')).not.toContain('\n');
  expect((await embed(once.text, makeTree(files))).edits).toEqual([]);
  const later = await embed(once.text, makeTree({ ...files, 'tool-windows.zip': 'other' }));
  expect(later.text).toBe(once.text.replace(hex('zip'), hex('other')));
});

test.each([
  [
    'a row is computed',
    '"zip_ext" = ".zip"',
    '"zip_ext" = $(Get-Ext)',
    'is not what cargo-dist writes',
  ],
  ['a text has a variable', '= ".zip"', '= "$ext"', 'is not what cargo-dist writes'],
  ['the download is another', '$wc.downloadFile($url, $dir_path)', 'irm $url', 'does not download'],
  [
    'the updater is another',
    '$wc.downloadFile($updater_url, $out_name)',
    'irm $u',
    'does not download',
  ],
  [
    'there is another function',
    'function Download($download_url',
    'function Get($download_url',
    '"Download"',
  ],
])('a script is refused when %s', async (_, ...[from, to, message]) => {
  const text = distPowershellScript().replace(from, () => to);
  expect(text).not.toBe(distPowershellScript());
  await expect(embed(text, makeTree(files))).rejects.toThrow(message);
});

describe('what is written is judged like any other script', () => {
  const forms = ['$wc.downloadFile', 'Invoke-DownloadFile'];

  test.each(forms)('%s without values, and with them', async (download) => {
    const before = distPowershellScript({ download });
    expect(await verdict(before)).toBe('none');
    expect(await verdict((await embed(before, makeTree(files))).text)).toBe('likely');
  });

  test('line ends and a byte order mark stay, and are read over', async () => {
    const before = `\ufeff${distPowershellScript().replaceAll('\n', '\r\n')}`;
    const { text } = await embed(before, makeTree(files));
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(await verdict(text)).toBe('likely');
  });

  test('nobody waits for an updater that no platform has', async () => {
    const before = distPowershellScript().replace(/ *"updater" = @\{[\s\S]*?\}\n/, '');
    expect(before).not.toContain('"updater" =');
    expect(await verdict((await embed(before, makeTree(files))).text)).toBe('likely');
  });

  test.each([
    {
      what: 'nothing is thrown',
      from: /throw "the download is refused: checksum mismatch.*/,
      to: 'Write-Warning "no"',
      expected: 'open',
    },
    {
      what: 'the updater is not compared',
      from: /^ *Confirm-Checksum \$out_name.*\n/m,
      to: '',
      expected: 'open',
    },
    {
      what: 'the comparison is gone',
      from: '"$actual" -ne "$expected"',
      to: '$false',
      expected: 'none',
    },
  ])('it is no more so when $what', async ({ from, to, expected }) => {
    const { text } = await embed(distPowershellScript(), makeTree(files));
    expect(text.replace(from, to)).not.toBe(text);
    expect(await verdict(text.replace(from, to))).toBe(expected);
  });
});

async function verdict(text: string): Promise<string> {
  return verdictOf(await analysePowershell({ path: 'a.ps1', dialect: 'powershell', text })).verdict;
}
