import { describe, expect, test } from '@jest/globals';
import { yamlOf } from './yaml-of.ts';

/** Kind, place and message of every problem. */
function said(text: string): readonly (readonly [string, string, string])[] {
  return yamlOf(text).problems.map(({ kind, at, message }) => [
    kind,
    text.slice(at.start, at.end),
    message,
  ]);
}

const syntax = (why: string) => `cannot parse this as YAML: ${why}`;
const tab = syntax('a tab indents this line, use spaces');
const lost = syntax('this belongs to nothing above it, check its indentation');

const misfit = syntax(
  'this does not fit the mapping it stands in, check indentation, quotes and colons',
);
const noColon = syntax('a key has no ":" on its line, write one or check the indentation');
const open = syntax('the file ends inside brackets or quotes, close them');

describe('syntax', () => {
  test.each<[string, string, string]>([
    ['a: b\n c: d\n', ':', misfit],
    ['a: b: c\n', ':', misfit],
    ['a:\n  b: c\n d: e\n', 'd', misfit],
    ['a: "b" c\n', 'c', misfit],
    ['a: @b\n', '@', misfit],
    ['a: b\nc\n', '', noColon],
    ['a: b\nc\nd: e\n', ':', noColon],
    ['- a\nb: c\n', 'b', lost],
    ['a: [b\n', '', open],
    ['a: "b\n', '', open],
    ['a: [b c\n', '', open],
    [
      'a: [b',
      '',
      syntax('unexpected end of the stream within a flow collection, mend the syntax here'),
    ],
    [
      'a: [b, , c]\n',
      ',',
      syntax("expected the node content, but found ',', mend the syntax here"),
    ],
    ['a: "\\q"\n', 'q', syntax('unknown escape sequence, mend the syntax here')],
    ['a: !x!y z\n', ' ', syntax('undeclared tag handle "!x!", mend the syntax here')],
    [
      'a: "b\n---\nc"\n',
      '-',
      syntax('this line is indented less than the value it belongs to, indent it'),
    ],
  ])('%j', (text, place, message) => {
    expect(said(text)).toEqual([['refused', place, message]]);
    expect(yamlOf(text).root).toBeUndefined();
  });
});

describe('tabs as indentation', () => {
  test.each(['\ta: b\n', 'a:\n\tb: c\n', 'a:\n  - b\n\t- c\n', 'a:\n  \tb: c\n'])('%j', (text) => {
    expect(said(text)).toEqual([['refused', '\t', tab]]);
  });

  test.each([
    ['a: "b"\n\t\nc: d\n', 7],
    ['a: b\n\t# e\nc: d\n', 5],
    ['a: |\n  b\n\t\nc: d\n', 9],
    ['a: [b]\n\t', 7],
  ])('on a line without a value: %j', (text, start) => {
    expect(said(text)).toEqual([['refused', '\t', tab]]);
    expect(yamlOf(text).problems[0]?.at.start).toBe(start);
    expect(yamlOf(text).root).toBeDefined();
  });

  test.each([
    'a:\tb\t# c\n',
    'a: b\n\nc: d\t\n',
    'a: [\n\tb,\n\tc\n\t]\n',
    'a: |\n  b\n  \tc\n',
    'a: "b\n\tc"\n',
    '{\n\ta: b\n}\n',
    'a: |\n\n \tb\n',
  ])('elsewhere they are white space: %j', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('keys', () => {
  test.each<[string, string, string]>([
    ['a: 1\nb: 2\na: 3\n', 'a', 'key "a" stands twice in this mapping: remove one of the two'],
    ['{a: 1, "a": 3}', '"a"', 'key "a" stands twice in this mapping: remove one of the two'],
    [
      'a: 1\n"\\x61": 3\n',
      '"\\x61"',
      'key "a" stands twice in this mapping: remove one of the two',
    ],
    [
      'x: &k a\na: 1\n*k : 3\n',
      '*k',
      'key "a" stands twice in this mapping: remove one of the two',
    ],
    [
      'on: 1\nOn: 3\n',
      'On',
      'key "On" differs from "on" only in case, which GitHub takes for the same key: remove one of the two',
    ],
    [
      'é: 1\nÉ: 3\n',
      'É',
      'key "É" differs from "é" only in case, which GitHub takes for the same key: remove one of the two',
    ],
    ['? [a, b]\n: c\n', '[a, b]', 'cannot use a collection as a key: keys are scalars, write one'],
    ['? a: b\n: c\n', 'a: b', 'cannot use a collection as a key: keys are scalars, write one'],
    ['{[a]: b}', '[a]', 'cannot use a collection as a key: keys are scalars, write one'],
    ['[{a: b}: c]', '{a: b}', 'cannot use a collection as a key: keys are scalars, write one'],
  ])('%j', (text, place, message) => {
    expect(said(text)).toEqual([['refused', place, message]]);
  });

  test('the first of two stays, and what is below both is read', () => {
    const { root } = yamlOf('a: 1\nA: {b: 2}\nc: 3\n');
    expect(root).toMatchObject({
      entries: [{ key: { value: 'a' }, value: { value: '1' } }, { key: { value: 'c' } }],
    });
  });

  test('many keys are compared as few are', () => {
    const keys = Array.from({ length: 60 }, (_, index) => `key-${index}`);
    const text = [...keys, 'KEY-7', 'key-59', 'key-60'].map((key) => `${key}: x\n`).join('');
    expect(said(text).map(([, place]) => place)).toEqual(['KEY-7', 'key-59']);
  });

  test.each([
    'ß: 1\nSS: 2\n',
    'aı: 1\naI: 2\n',
    'aß: 1\nass: 2\n',
    'a: 1\nä: 2\n',
    '1: a\n1.0: b\n',
    `'': 1\n" ": 2\n`,
  ])('these differ: %j', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('keys that an expression makes may repeat', () => {
    const { root, problems } = yamlOf(`\${{ insert }}: 1\n\${{ insert }}: 2\n`);
    expect(problems).toEqual([]);
    expect(root?.kind === 'map' && root.entries.length).toBe(2);
  });

  test('the same key in two mappings, or far apart, is none of this', () => {
    expect(said('a: {b: 1}\nb: {a: 1, b: 2}\n')).toEqual([]);
  });
});

describe('one document', () => {
  const message = 'cannot read a second document: a file is one, remove the other';
  test.each<[string, string, number]>([
    ['a: b\n---\nc: d\n', '---', 5],
    ['---\na: b\n--- # x\n', '---', 9],
    ['a: |\n  b\n---\nc: "\\q"'.slice(0, -6), '---', 9],
    ['a: b\n... # x\n# y\nc: d\n', '', 17],
    ['a: b\n...\n---\nc: d\n', '---', 9],
    ['---\n---\n', '---', 4],
  ])('%j', (text, place, start) => {
    const { problems, root } = yamlOf(text);
    expect([said(text), problems[0]?.at.start]).toEqual([[['refused', place, message]], start]);
    expect(root).toBeDefined();
  });

  test.each(['---\na: b\n', 'a: b\n...\n', '%YAML 1.2\n---\na: b\n...\n# c\n'])(
    '%j is one',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});

/** actions/runner `YamlObjectReader.AllowLiteral`. */
describe('tags and numbers', () => {
  const unknown = (tag: string) =>
    `cannot read the tag "${tag}": only "!!str", "!!bool", "!!int", "!!float" and "!!null" are known, remove it`;
  test.each<[string, string, string]>([
    ['a: !!timestamp 2022-10-26\n', '!!timestamp', unknown('!!timestamp')],
    ['a: !x b\n', '!x', unknown('!x')],
    ['a: ! b\n', '!', unknown('!')],
    [
      'a: !!int test\n',
      '!!int',
      'cannot read "test" with the tag "!!int": it is none, remove the tag',
    ],
    ['a: !!int\n', '!!int', 'cannot read "" with the tag "!!int": it is none, remove the tag'],
    [
      'a: !!bool yes\n',
      '!!bool',
      'cannot read "yes" with the tag "!!bool": it is none, remove the tag',
    ],
    [
      'a: !!float 0x1\n',
      '!!float',
      'cannot read "0x1" with the tag "!!float": it is none, remove the tag',
    ],
    [
      'a: !!int "300"\n',
      '!!int',
      'cannot read "300" with the tag "!!int": only a plain scalar takes it, remove the tag',
    ],
    ['!!int a: b\n', '!!int', 'cannot read "a" with the tag "!!int": it is none, remove the tag'],
    [
      'a: 0x100000000\n',
      '0x100000000',
      'cannot read "0x100000000" as a number: it is over 32 bits, write it in quotes',
    ],
    [
      'a: 0o777777777777\n',
      '0o777777777777',
      'cannot read "0o777777777777" as a number: it is over 32 bits, write it in quotes',
    ],
  ])('%j', (text, place, message) => {
    expect(said(text)).toEqual([['refused', place, message]]);
    expect(yamlOf(text).root).toBeDefined();
  });

  test.each(['a: !x [b]\n', '!!x\na: b\n', 'a: !!set {b, c}\n'])(
    'tags on collections mean nothing: %j',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );

  test.each([
    'a: "0x100000000"\n',
    'a: 0x00000000ffffffff\n',
    'a: 0x100000000z\n',
    'a: 99999999999999999999\n',
  ])('%j is read', (text) => {
    expect(said(text)).toEqual([]);
  });
});

/** aaubry/YamlDotNet `CharacterAnalyzer.IsBreak`. */
describe('characters that end a line for GitHub alone', () => {
  const message = (code: string) =>
    `cannot tell how GitHub reads the file from here: the character "U+${code}" ends a line there and nowhere else, remove it`;
  test.each<[string, string, string]>([
    ['a comment', 'a: b # \u2028  - uses: c\n', '2028'],
    ['a plain scalar', 'a: b\u0085c\n', '0085'],
    ['a literal scalar', 'a: |\n  b\u2029c\n', '2029'],
    ['white space', 'a: b\n\u2028\n'.replace('\n\u2028', ' #\u2028'), '2028'],
    ['a lone carriage return', 'a: b # c\rd: e\n', '000D'],
    ['a lone carriage return before CRLF', 'a: b\r\r\nc: d\r\n', '000D'],
    ['a null byte', 'a: b # \0 c\n', '0000'],
    ['a null byte in quotes', 'a: "b\0c"\n', '0000'],
  ])('in %s', (_, text, code) => {
    const { root, problems } = yamlOf(text);
    expect(problems).toMatchObject([
      { kind: 'limit', reason: 'undecidable', message: message(code) },
    ]);
    expect(text.charCodeAt(problems[0]?.at.start ?? -1)).toBe(Number.parseInt(code, 16));
    expect(root).toBeDefined();
  });

  test.each(['a: "b\u2028c"\n', `a: 'b\u0085c'\n`, '"a\u2029": [b]\n', 'a: b\r\n', 'a: "b\rc"\n'])(
    'not inside quotes: %j',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});

describe('messages', () => {
  test('what they quote is one short line', () => {
    const [problem] = yamlOf(
      `"a\\n\\e[31m${'b'.repeat(999)}": 1\n"a\\n\\e[31m${'b'.repeat(999)}": 1\n`,
    ).problems;
    expect(problem?.message).toMatch(/^key "a\\n\\u001b\[31mb{73}…" stands twice/);
  });

  test('problems come in the order of the file', () => {
    const { problems } = yamlOf('a: *x\nb: 1 # \u2028\nB: 2\n\t\nc: "d"\n');
    const starts = problems.map(({ at }) => at.start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    expect(problems.length).toBe(4);
  });
});
