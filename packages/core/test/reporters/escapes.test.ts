import { expect, test } from '@jest/globals';
import { clip } from '../../src/reporters/clip.ts';
import { escapeCommand } from '../../src/reporters/escape-command.ts';
import { escapeJson } from '../../src/reporters/escape-json.ts';
import { escapeMarkdown } from '../../src/reporters/escape-markdown.ts';
import { escapeMermaid } from '../../src/reporters/escape-mermaid.ts';
import { escapeTerminal } from '../../src/reporters/escape-terminal.ts';
import { displayWidth } from '../../src/reporters/text/display-width.ts';
import { toCodeSpan } from '../../src/reporters/to-code-span.ts';
import { toCommands } from './runner.ts';

test.each([
  ['plain text, 部署 and é', 'plain text, 部署 and é'],
  ['a\nb\r\nc\td', 'a\\nb\\r\\nc\\td'],
  ['\u001b[31m\u0007\u0000\u007F', '\\u{1B}[31m\\u{7}\\u{0}\\u{7F}'],
  ['\u009b31m\u0085', '\\u{9B}31m\\u{85}'],
  ['\u2028\u2029', '\\u{2028}\\u{2029}'],
  ['\u202Egpj\u202C', '\\u{202E}gpj\\u{202C}'],
  ['\u2066x\u2069\u200E\u200F\u061C', '\\u{2066}x\\u{2069}\\u{200E}\\u{200F}\\u{61C}'],
  ['a\u200Bb\u200C\u200D\uFEFF\u00AD', 'a\\u{200B}b\\u{200C}\\u{200D}\\u{FEFF}\\u{AD}'],
  ['\u{E0041}\u{E0100}\uFE01\u3164', '\\u{E0041}\\u{E0100}\\u{FE01}\\u{3164}'],
  ['\uFFF9\u0600', '\\u{FFF9}\\u{600}'],
  ['\uD800x\uDC00', '\\u{D800}x\\u{DC00}'],
  ['⚠️ 🚀', '⚠️ 🚀'],
  ['##[error]x ##[ ##[[', '##\\[error]x ##\\[ ##\\[['],
  ['# #[x] ##x[', '# #[x] ##x['],
])('%j shows on a terminal as %j', (text, shown) => {
  expect(escapeTerminal(text)).toBe(shown);
});

test.each([
  ['a % b', 'a %25 b'],
  ['a\r\nb', 'a\\r\\nb'],
  ['%0A', '%250A'],
  ['a: b, c', 'a: b, c'],
  ['::error::x', ':\\:error:\\:x'],
  [':::', ':\\:\\:'],
  ['##[error]x', '##\\[error]x'],
])('%j in the message of a command is %j', (text, escaped) => {
  expect(escapeCommand({ name: 'error', properties: { line: 1 }, lines: [text] })).toBe(
    `::error line=1::${escaped}`,
  );
});

test.each([
  ['a: b, c', 'a%3A b%2C c'],
  ['x,line=9::y', 'x%2Cline=9%3A%3Ay'],
  ['100%', '100%25'],
  ['a\nb', 'a\\nb'],
])('%j in a property of a command is %j', (text, escaped) => {
  expect(escapeCommand({ name: 'notice', properties: { file: text }, lines: ['x'] })).toBe(
    `::notice file=${escaped}::x`,
  );
});

test('a runner reads back what went into a command, line by line', () => {
  const command = escapeCommand({
    name: 'warning',
    properties: { file: 'a,b:c%2C.yml', line: 3, endLine: undefined },
    lines: ['50 %: one', '%0A two'],
  });
  expect(toCommands(command)).toEqual([
    {
      name: 'warning',
      properties: { file: 'a,b:c%2C.yml', line: '3' },
      message: '50 %: one\n%0A two',
    },
  ]);
});

test.each([
  ['plain, text: (one) "two"', 'plain, text: (one) "two"'],
  ['a|b', 'a&#124;b'],
  ['`x`', '&#96;x&#96;'],
  ['<b>&lt;', '&#60;b&#62;&#38;lt;'],
  ['[a](b)', '&#91;a&#93;(b)'],
  ['*a* _b_ ~c~ $d$ \\e', '&#42;a&#42; &#95;b&#95; &#126;c&#126; &#36;d&#36; &#92;e'],
  ['@octocat', '&#64;&#8203;octocat'],
  ['o/r#12', 'o/r&#35;&#8203;12'],
  ['GH-12', 'GH-&#8203;12'],
  ['https://x.example', 'https&#58;&#8203;//x.example'],
  ['www.x.example', 'www&#8203;.x.example'],
  ['::error::', '&#58;:error&#58;:'],
  ['a\nb', 'a&#92;nb'],
  ['49933ea5288c', '49933e&#8203;a5288c'],
])('%j in Markdown is %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each([
  ['actions/checkout@v4', '`actions/checkout@v4`'],
  ['', '<code></code>'],
  [' x', '<code> x</code>'],
  ['a`b', '<code>a&#96;b</code>'],
  ['a|b', '<code>a&#124;b</code>'],
  ['a\\', '<code>a&#92;</code>'],
  ['$x$', '<code>&#36;x&#36;</code>'],
  ['##[group]', '<code>&#35;&#35;&#91;group&#93;</code>'],
  ['部署', '<code>部署</code>'],
])('%j as code in Markdown is %j', (text, span) => {
  expect(toCodeSpan(text)).toBe(span);
});

test.each([
  ['ci.yml / test_1-a', 'ci.yml / test_1-a'],
  ['a"] --> b', 'a#34;#93; --#62; b'],
  ['#quot; %%', '#35;quot#59; #37;#37;'],
  ['`x`\n```', '#96;x#96;#92;n#96;#96;#96;'],
  ['1. list - list', '1#46; list #45; list'],
  ['🚀', '#128640;'],
])('%j in a Mermaid label is %j', (text, escaped) => {
  expect(escapeMermaid(text)).toBe(escaped);
});

test.each(['\u001b\u0085\u202E\u200B\uFFF9', '\u{E0041}', '##[error]', '"\\\n'])(
  '%j is the same value after JSON, with nothing to obey in it',
  (text) => {
    const written = escapeJson({ text });
    expect(JSON.parse(written)).toEqual({ text });
    expect(written).toMatch(/^[\n -~]+$/);
    expect(written).not.toContain('##[');
  },
);

test.each([
  ['short', 5, 'short'],
  ['longer', 5, 'long…'],
  ['abc🚀d', 5, 'abc…'],
])('%j cut to %i is %j', (text, limit, cut) => {
  expect(clip(text, limit)).toBe(cut);
});

test.each([
  ['a', 1],
  ['é', 1],
  ['\u0301', 0],
  ['\uFE0F', 0],
  ['部', 2],
  ['한', 2],
  ['Ａ', 2],
  ['🚀', 2],
  ['⚠', 1],
])('%j takes %i columns', (character, width) => {
  expect(displayWidth(character.codePointAt(0) ?? 0)).toBe(width);
});
