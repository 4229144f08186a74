import { describe, expect, test } from '@jest/globals';
import type { ScalarNode } from '../../../src/model/yaml/index.ts';
import { at } from './yaml-of.ts';

function scalarAt(text: string, ...path: readonly (string | number)[]): ScalarNode {
  const node = at(text, ...path);
  if (node.kind !== 'scalar') throw new Error('no scalar');
  return node;
}

describe('value', () => {
  test.each<[string, string, string]>([
    ['plain', 'a: b c ', 'b c'],
    ['plain over lines', 'a: b \n   c\n\n\n  d\n', 'b c\n\nd'],
    ['plain over CRLF lines', 'a: b\r\n  c\r\n\r\n  d\r\n', 'b c\nd'],
    ['single quotes', `a: 'b''c\\n'`, `b'c\\n`],
    ['single quotes over lines', `a: 'b \n\n  c\n  d '`, 'b\nc d '],
    ['double quotes', `a: "\\x75\\u0073\\U00000065s\\t\\"\\\\\\/\\ "`, 'uses\t"\\/ '],
    [
      'names of escapes',
      `a: "\\0\\a\\b\\e\\f\\n\\r\\v\\_\\N\\L\\P"`,
      '\0\x07\b\x1b\f\n\r\v\xa0\x85\u2028\u2029',
    ],
    ['an astral character', 'a: "\\U0001F600"', '😀'],
    ['more than Unicode has', 'a: "\\UFFFFFFFF"', '\ufffd'],
    ['double quotes over lines', 'a: "b \n\n  c\n  d "', 'b\nc d '],
    ['an escaped line break', 'a: "b \\\n    c\\\n\n\n  \\  d"', 'b c\n\n  d'],
    ['literal', 'a: |\n  b\n    c\n\n  d\n\n', 'b\n  c\n\nd\n'],
    ['literal with CRLF', 'a: |\r\n  b\r\n\r\n    c\r\n', 'b\n\n  c\n'],
    ['literal, stripped', 'a: |-\n  b\n  c\n\n', 'b\nc'],
    ['literal, kept', 'a: |+\n  b\n\n \n', 'b\n\n\n'],
    ['literal, nothing to keep', 'a: |\n\n\n', ''],
    ['literal, only line breaks to keep', 'a: |+\n\n \n', '\n\n'],
    ['literal with an indentation indicator', 'a: |1-\n   b\n  c\n', '  b\n c'],
    ['literal that begins with blank lines', 'a: |\n\n   \n   b\n', '\n\nb\n'],
    ['literal with a blank line of more spaces', 'a: |\n b\n   \n c\n', 'b\n  \nc\n'],
    ['literal with a tab', 'a: |\n \tb\n', '\tb\n'],
    ['literal without a last line break', 'a: |\n  b\n  c', 'b\nc'],
    ['literal, kept, without a last line break', 'a: |+\n  b', 'b'],
    ['folded', 'a: >\n  b\n  c\n\n  d\n\n\n  e\n', 'b c\nd\n\ne\n'],
    [
      'folded with more indented lines',
      'a: >\n  b\n   c\n  d\n\n   e\n\n  f\n  g\n',
      'b\n c\nd\n\n e\n\nf g\n',
    ],
    ['folded that begins indented', 'a: >2\n\n    b\n  c\n', '\n  b\nc\n'],
    ['folded, stripped, with CRLF', 'a: >-\r\n  b\r\n  c\r\n\r\n  d\r\n', 'b c\nd'],
    ['U+2028 inside quotes', 'a: "b\u2028c"', 'b\u2028c'],
    ['control characters', 'a: |\n  \x1b[31m\x07\n', '\x1b[31m\x07\n'],
    ['control characters inside quotes', 'a: "\x01"', '\x01'],
  ])('%s', (_, text, value) => {
    expect(scalarAt(text, 'a').value).toBe(value);
  });
});

/** actions/runner `YamlObjectReader.cs` and the tables of actions/languageservices `yaml-schema-*.yml`. */
describe('type', () => {
  test.each<[ScalarNode['type'], readonly string[]]>([
    [
      'null',
      ['', '~', 'null', 'Null', 'NULL', '!!null', '!!null ~', '!<tag:yaml.org,2002:null> null'],
    ],
    [
      'boolean',
      [
        'true',
        'True',
        'TRUE',
        'false',
        'False',
        'FALSE',
        '!!bool true',
        '!<tag:yaml.org,2002:bool> FALSE',
      ],
    ],
    [
      'number',
      [
        '0',
        '-0',
        '+12',
        '0755',
        '0xfF',
        '0xffffffff',
        '0o17',
        '!!int 0x10',
        '!<tag:yaml.org,2002:int> 1',
      ],
    ],
    [
      'number',
      [
        '1.',
        '.5',
        '-.5',
        '+1.5',
        '1e3',
        '1.2E-2',
        '.inf',
        '-.INF',
        '+.Inf',
        '.nan',
        '.NaN',
        '!!float 1',
        '!!float .NaN',
      ],
    ],
    [
      'string',
      [
        'b',
        'yes',
        'on',
        'nULL',
        'tRUE',
        '1_000',
        '0b1',
        '0x',
        '0xg',
        '0o8',
        '-0x1',
        '1e',
        '.',
        '+',
        '1.2.3',
        '.Nan',
        'NaN',
        '-Infinity',
      ],
    ],
    [
      'string',
      [
        '"1"',
        `'true'`,
        '"null"',
        '""',
        '|\n  1',
        '>-\n  true',
        '2001-12-14',
        '!!str 1',
        '!!str "a"',
        '!!str',
        '!!s%74r 1',
        '!!str |\n  1',
      ],
    ],
  ])('%s: %j', (type, values) => {
    for (const value of values)
      expect([value, scalarAt(`a: ${value}\n`, 'a').type]).toEqual([value, type]);
  });

  test('a tag handle means what the text declares', () => {
    expect(scalarAt('%TAG !y! tag:yaml.org,2002:\n---\na: !y!str 1\n', 'a')).toMatchObject({
      type: 'string',
      tag: '!y!str',
    });
  });
});

describe('part', () => {
  test.each<readonly [about: string, text: string, wanted: string, written: string]>([
    ['plain', 'a: actions/checkout@v4', 'checkout', 'checkout'],
    ['plain over lines', 'a: b\n  c', 'b c', 'b\n  c'],
    ['behind a folded line break', 'a: b\n  c', 'c', 'c'],
    ['a folded line break itself', 'a: b \n\n  c', '\n', ' \n\n  '],
    ['double quotes', 'a: "x y"', 'y', 'y'],
    ['an escape', 'a: "\\x75ses"', 'u', '\\x75'],
    ['behind an escape', 'a: "\\x75ses"', 'ses', 'ses'],
    ['from one escape to another', 'a: "-\\x75s\\u0065-"', 'use', '\\x75s\\u0065'],
    ['half of an astral escape', 'a: "-\\U0001F600-"', '\ud83d', '\\U0001F600'],
    ['a doubled quote', `a: 'it''s'`, `'`, `''`],
    ['behind a doubled quote', `a: 'it''s'`, 's', 's'],
    ['an escaped line break', 'a: "b\\\n   c"', 'bc', 'b\\\n   c'],
    ['literal, one line', 'a: |\n  b\n  c\n', 'c', 'c'],
    ['literal, over lines', 'a: |\n  b\n  c\n', 'b\nc', 'b\n  c'],
    ['literal, up to a line break', 'a: |\n  b\n  c\n', 'b\n', 'b\n'],
    ['literal, the indentation that is text', 'a: |\n  b\n    c\n', '  c', '  c'],
    ['literal, CRLF', 'a: |\r\n  b\r\n  c\r\n', '\nc', '\r\n  c'],
    ['literal, behind blank lines', 'a: |\n\n   \n   b\n', 'b\n', 'b\n'],
    ['folded, over lines', 'a: >\n  b\n  c\n', 'b c', 'b\n  c'],
    ['folded, a kept break', 'a: >\n  b\n\n  c\n', '\n', '\n'],
    ['folded, behind a kept break', 'a: >\n  b\n\n  c\n', 'c', 'c'],
  ])('%s', (...[, text, wanted, written]) => {
    const scalar = scalarAt(text, 'a');
    const from = scalar.value.indexOf(wanted);
    const part = scalar.part(from, from + wanted.length);
    expect([part.text, text.slice(part.start, part.end)]).toEqual([wanted, written]);
  });

  test.each<[string, number]>([
    ['a: b', 3],
    ['a: "b"', 4],
    ['a: "\\x62"', 4],
    ['a: ""', 4],
    ['a:', 2],
    ['a: |\n  b\n', 7],
    ['a: |\n', 5],
  ])('of no length in %j', (text, start) => {
    expect(scalarAt(text, 'a').part(0, 0)).toMatchObject({ start, end: start, text: '' });
  });

  test('of no length at the end', () => {
    expect(scalarAt('a: "\\x62"', 'a').part(1, 1)).toMatchObject({ start: 8, end: 8, text: '' });
  });

  test('out of bounds stays within', () => {
    expect(scalarAt('a: "bc"', 'a').part(-3, 99)).toMatchObject({ start: 4, end: 6, text: 'bc' });
    expect(scalarAt('a: "bc"', 'a').part(7, 9)).toMatchObject({ start: 6, end: 6, text: '' });
  });

  test('of an aliased scalar is where the anchor is', () => {
    expect(scalarAt('a: &x "\\x62c"\nb: *x\n', 'b').part(1, 2)).toMatchObject({
      start: 11,
      end: 12,
      text: 'c',
    });
  });
});
