import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flowOf } from './flow-of.ts';

const shells = ['bash', 'pwsh', 'python', 'cmd', 'node', '"${{ x }}"'];

const pieces = [
  ...[
    'echo ',
    '"',
    "'",
    '`',
    '$(',
    ')',
    '((',
    '${',
    '}',
    '{ ',
    '; }',
    '<<EOF\n',
    'EOF\n',
    '<<< ',
    '|',
    '\n',
  ],
  ...[
    '>> $GITHUB_OUTPUT\n',
    '> "$GITHUB_ENV"',
    '$env:GITHUB_PATH',
    '%GITHUB_ENV%',
    'X=$X$X\n',
    'f() { f; }\n',
    'f\n',
  ],
  ...[
    'while read x; do ',
    'done\n',
    'if [[ $X =~ ^a$ ]]; then ',
    'fi\n',
    'case $X in a) ',
    ';; esac\n',
    'name=$V',
  ],
  ...[
    '${{ github.head_ref }}',
    '::set-output name=a::',
    'f"{',
    'x = x',
    'open(',
    'core.setOutput(',
    'return ',
    '=> {',
  ],
  ...[
    '@"\n',
    '\n"@',
    '/',
    '\\',
    '#',
    '${X//[^a-z]/',
    '$1',
    '"$@"',
    ' eval ',
    "bash -c 'f'",
    '\u0000',
    '\r\n',
    '%%a',
    '!X!',
  ],
];

test('no script breaks it', () => {
  const script = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(script, fc.constantFrom(...shells), (parts, shell) => {
      const text = `x${parts.join('')} # GITHUB_OUTPUT`;
      for (const { from, to, parts: found } of flowOf(text, shell).writes) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(found.length).toBeLessThan(100);
      }
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ['substitutions', `echo ${'$('.repeat(290)}x${')'.repeat(290)} >> $GITHUB_OUTPUT`],
  ['doubling', `${'X="$X$X"\n'.repeat(2000)}echo "t=$X" >> $GITHUB_OUTPUT`],
  [
    'loops in loops',
    `${'for i in a b; do '.repeat(200)}echo "t=$X" >> $GITHUB_OUTPUT${'; done'.repeat(200)}`,
  ],
  ['recursion', `f() { f; f; echo "t=$X" >> $GITHUB_OUTPUT; }\n${'f\n'.repeat(500)}`],
  [
    'functions',
    Array.from({ length: 300 }, (_, i) => `f${i}() { f${i + 1}; f${i + 1}; }\n`).join('') +
      'f0 >> $GITHUB_OUTPUT',
  ],
  ['many writes', 'echo "t=$X" >> $GITHUB_OUTPUT\n'.repeat(1800)],
  ['one long line', `echo "${'a=$B '.repeat(9000)}" >> $GITHUB_OUTPUT`],
  ['brackets', `x = ${'('.repeat(50_000)} GITHUB_OUTPUT`],
  ['quotes', `${'"'.repeat(50_000)} GITHUB_OUTPUT`],
  ['names', `${'return x.y.z\n'.repeat(4000)} GITHUB_OUTPUT`],
  ['returns in braces', `${'{ return a\n'.repeat(4000)} GITHUB_OUTPUT`],
  ['sets', `${'set X=%X%%X%\n'.repeat(3000)}echo t=%X%>>%GITHUB_OUTPUT%`],
  ['paths', '$env:GITHUB_OUTPUT '.repeat(3000)],
  ['writes', 'f.write(open(os.environ["GITHUB_OUTPUT"]'.repeat(1400)],
  ['calls', 'core.setOutput(a, b.c(d, '.repeat(2000)],
  ['holes', `echo "${'${{ x }}'.repeat(6000)}" >> $GITHUB_OUTPUT`],
  ['a megabyte', `echo "t=$X" >> $GITHUB_OUTPUT\n${'x'.repeat(1_000_000)}`],
])('%s end soon', (_, text) => {
  for (const shell of shells) {
    const start = performance.now();
    flowOf(text, shell);
    expect(performance.now() - start).toBeLessThan(1_500);
  }
});
