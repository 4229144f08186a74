import { describe, expect, test } from '@jest/globals';
import { yamlOf } from './yaml-of.ts';

describe('comments', () => {
  test.each<[string, string, readonly [string, boolean][]]>([
    [
      'on their own and trailing',
      '# a\nb: c # d\n  #e\n',
      [
        ['a', false],
        ['d', true],
        ['e', false],
      ],
    ],
    [
      'nothing but #',
      '#\na: b #\n',
      [
        ['', false],
        ['', true],
      ],
    ],
    ['not in scalars', `a: b#c\nd: "e # f"\ng: 'h #i'\n"#": |\n  # j\n`, []],
    ['not in plain scalars over lines', 'a: b\n  c#\n  d\n', []],
    [
      'on a block header',
      'a: | # b\n  # c\nd: > #e\n  f\n# g\n',
      [
        ['b', true],
        ['e', true],
        ['g', false],
      ],
    ],
    ['behind a block scalar, less indented', 'a:\n  b: |\n    c\n  # d\n', [['d', false]]],
    [
      'in flow collections',
      'a: [ # b\n  c, # d ]\n  e # f\n]\n',
      [
        ['b', true],
        ['d ]', true],
        ['f', true],
      ],
    ],
    [
      'after keys, anchors and marks',
      '--- # a\nb: # c\n  &d # e\n  - # f\n    g\n',
      [
        ['a', true],
        ['c', true],
        ['e', true],
        ['f', true],
      ],
    ],
    ['not in names', 'a: &b#c d\ne: *b#c\nf: !!str g#\n', []],
    [
      'with CRLF',
      '# a\r\nb: c # d\r\n',
      [
        ['a', false],
        ['d', true],
      ],
    ],
    ['with a # inside', 'a: b # c # d\n', [['c # d', true]]],
    ['up to what ends a line for GitHub', 'a: b # c\u2028d\n', [['c', true]]],
    ['up to a second document', 'a: b # c\n---\nd: "# e"\n', []],
  ])('%s', (_, text, expected) => {
    expect(yamlOf(text).comments.map((comment) => [comment.text, comment.trailing])).toEqual(
      expected,
    );
  });

  test('their place is from the # to the end of the line', () => {
    const text = 'a: b  #  c \r\n';
    expect(yamlOf(text).comments).toMatchObject([{ start: 6, end: 11, text: 'c' }]);
  });

  test('nothing is guessed after an error', () => {
    expect(yamlOf('# a\nb: [\n# "c').comments).toEqual([]);
  });
});
