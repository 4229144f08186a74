import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analysePowershell } from '../../src/powershell/analyse-powershell.ts';
import { verdictOf } from '../../src/verdict/verdict-of.ts';

const folder = 'packages/installer/test/powershell/fixtures';
const real = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

test.each([
  ['a megabyte of brackets', '('.repeat(1 << 20)],
  ['brackets', '('.repeat(60_000)],
  ['braces', '{'.repeat(60_000)],
  ['here-strings in here-strings', '@"\n$(\n'.repeat(10_000)],
  ['strings in strings', '"$("'.repeat(15_000)],
  ['NULs', '\0'.repeat(60_000)],
  ['comments without an end', '<#'.repeat(30_000)],
  ['a long pipeline', 'a|'.repeat(30_000)],
  ['a long list', '1,'.repeat(30_000)],
  ['deep blocks', `${'if ($a) {'.repeat(5000)}1${'}'.repeat(5000)}`],
  ['switches in switches', 'switch ($a) { "a" { 1 } "b" {'.repeat(2000)],
  ['many ternaries', '$a ? 1 : 2\n'.repeat(3000)],
  ['many variables', lines(2000, (at) => `$v${at} = 1\nif ($v${at}) { $w = 1 }`)],
  ['many downloads', lines(2000, (at) => `iwr https://example.com/${at}.exe -OutFile ${at}.exe`)],
  ['many traps', lines(300, (at) => `trap { continue }\nf${at}`)],
  ['a text that doubles', `$a = 'x'\n${'$a = "$a$a"\n'.repeat(3000)}`],
  [
    'functions that call each other twice',
    lines(40, (at) => `function f${at} { f${at + 1}; f${at + 1} }`),
  ],
  [
    'a large table',
    `$t = @{\n${lines(3000, (at) => `'k${at}' = 'v${at}'`)}\n}\n${lines(300, (at) => `$x = $t[$env:z${at}]`)}`,
  ],
])(
  '%s end in no pass',
  async (_, text) => {
    const analysis = await analysePowershell({ path: 'a.ps1', dialect: 'powershell', text });
    expect(['inconclusive', 'none']).toContain(verdictOf(analysis).verdict);
  },
  20_000,
);

test('what is nested too deeply is a doubt, though there is a check above it', async () => {
  const [checked = ''] = real.filter((text) => /^\$ErrorAction[\s\S]*throw/.test(text));
  const deep = `${'if ($a) {'.repeat(150)}irm https://example.com/x | iex${'}'.repeat(150)}`;
  const text = `${checked}\n${deep}\n`;
  const { doubts } = await analysePowershell({ path: 'a.ps1', dialect: 'powershell', text });
  expect(doubts.map(({ reason }) => reason)).toContain(
    'this part is nested too deeply, or too long, to be read',
  );
});

const pieces = ['{', '}', '(', ')', '"', "'", '@"\n', '\n"@', '<#', '#>', '`', '$', ' ? ', ' : '];
const words = ['trap { continue }', ' ?? ', 'throw', 'switch ($a) {', '--a=b', '1MB', '\0', '\r'];

test('a script in which anything has changed is read without an error, and in time', async () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 40 }),
    text: fc.oneof(
      fc.constantFrom(...pieces, ...words),
      fc.string({ unit: 'binary', maxLength: 9 }),
    ),
  });
  const script = fc.constantFrom(...real);
  await fc.assert(
    fc.asyncProperty(
      script,
      fc.array(change, { minLength: 1, maxLength: 5 }),
      async (base, all) => {
        const text = all.reduce((before, { at, cut, text: added }) => {
          const start = Math.floor(at * before.length);
          return before.slice(0, start) + added + before.slice(start + cut);
        }, base);
        const { doubts, downloads } = await analysePowershell({
          path: 'a.ps1',
          dialect: 'powershell',
          text,
        });
        for (const { start, end } of [...doubts, ...downloads]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
