import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { analysePowershell } from '../../src/powershell/analyse-powershell.ts';

const folder = 'packages/installer/test/powershell/fixtures';
const names = readdirSync(folder).map((name) => name.replace(/\.ps1$/, ''));

test.each(names.filter((name) => !name.startsWith('ok-')))('%s is found', async (name) => {
  const { weaknesses } = await analyse(name);
  const rule = /^(?:F\d+|unverified-download)/.exec(name)?.[0];
  expect(weaknesses.map((weakness) => weakness.rule)).toEqual(expect.arrayContaining([rule]));
  expect(new Set(weaknesses.map((weakness) => weakness.rule)).size).toBe(1);
});

test.each(names.filter((name) => name.startsWith('ok-')))('%s is closed', async (name) => {
  const { weaknesses, doubts, downloads } = await analyse(name);
  expect({ weaknesses, doubts }).toEqual({ weaknesses: [], doubts: [] });
  const code = downloads.filter(({ role }) => role === 'code');
  expect(new Set(code.map(({ coverage }) => coverage))).toEqual(
    new Set(name === 'ok-nothing-is-downloaded' ? [] : ['always']),
  );
});

test('what cannot be read is a doubt, and nothing is called checked', async () => {
  const text = 'iwr https://example.com/a.exe -OutFile a.exe\n$x = $y ? 1 : 2\n./a.exe\n';
  const { doubts, downloads } = await analysePowershell({
    path: 'a.ps1',
    dialect: 'powershell',
    text,
  });
  expect(doubts).not.toEqual([]);
  expect(downloads.map(({ coverage }) => coverage)).toEqual(['never']);
});

test('hostile nesting ends', async () => {
  const text = `${'('.repeat(5000)}1${')'.repeat(5000)}\n${'function f { f; f }\n'.repeat(3)}f\n`;
  const { downloads } = await analysePowershell({ path: 'a.ps1', dialect: 'powershell', text });
  expect(downloads).toEqual([]);
});

async function analyse(name: string): ReturnType<typeof analysePowershell> {
  const text = readFileSync(`${folder}/${name}.ps1`, 'utf8');
  return analysePowershell({ path: `${name}.ps1`, dialect: 'powershell', text });
}
