import { describe, expect, test } from '@jest/globals';
import { at, nodesOf, rootOf, yamlOf } from './yaml-of.ts';

/** What each node of a text spans, parents first. */
function spans(text: string): readonly string[] {
  return nodesOf(rootOf(text)).map((node) => text.slice(node.start, node.end));
}

describe('a node spans all that spells it', () => {
  test.each<[string, string, readonly string[]]>([
    ['plain', 'a: b c # d\n', ['a: b c', 'a', 'b c']],
    ['quotes', `'a': "b"\n`, [`'a': "b"`, `'a'`, '"b"']],
    ['empty quotes', `'': ""\n`, [`'': ""`, `''`, '""']],
    [
      'plain over lines',
      'a: b\n  c\n\n  d\ne: f\n',
      ['a: b\n  c\n\n  d\ne: f', 'a', 'b\n  c\n\n  d', 'e', 'f'],
    ],
    [
      'literal with its header',
      'a: |\n  x\nb: c\n',
      ['a: |\n  x\nb: c', 'a', '|\n  x\n', 'b', 'c'],
    ],
    [
      'folded with indicators and a comment',
      'a: >2- # | c\n   x\n',
      ['a: >2- # | c\n   x\n', 'a', '>2- # | c\n   x\n'],
    ],
    [
      'header behind a name that holds one',
      'a: &b|c |\n  x\n',
      ['a: &b|c |\n  x\n', 'a', '|\n  x\n'],
    ],
    [
      'header on a line of its own',
      'a:\n  # >\n  &b\n  |\n  x\n',
      ['a:\n  # >\n  &b\n  |\n  x\n', 'a', '|\n  x\n'],
    ],
    [
      'literal without the blank lines behind it',
      'a: |\n  x\n  \n\nb: c\n',
      ['a: |\n  x\n  \n\nb: c', 'a', '|\n  x\n', 'b', 'c'],
    ],
    [
      'literal that keeps its blank lines',
      'a: |+\n  x\n\nb: c\n',
      ['a: |+\n  x\n\nb: c', 'a', '|+\n  x\n\n', 'b', 'c'],
    ],
    ['empty literal', 'a: |\n\nb: c\n', ['a: |\n\nb: c', 'a', '|\n', 'b', 'c']],
    ['literal at the end of the text', 'a: |\n  x', ['a: |\n  x', 'a', '|\n  x']],
    ['block sequence', 'a:\n- b\n-   c\n', ['a:\n- b\n-   c', 'a', '- b\n-   c', 'b', 'c']],
    [
      'compact nesting',
      '- - a: b\n    c: d\n',
      ['- - a: b\n    c: d', '- a: b\n    c: d', 'a: b\n    c: d', 'a', 'b', 'c', 'd'],
    ],
    [
      'flow',
      'a: [b, {c: d} , ] # e ]\n',
      ['a: [b, {c: d} , ]', 'a', '[b, {c: d} , ]', 'b', '{c: d}', 'c', 'd'],
    ],
    [
      'flow with brackets in its comments',
      '[a, # ]\n b # ]\n ]\n',
      ['[a, # ]\n b # ]\n ]', 'a', 'b'],
    ],
    ['empty flow', 'a: [ ]\nb: { }\n', ['a: [ ]\nb: { }', 'a', '[ ]', 'b', '{ }']],
    [
      'a lone pair in a flow sequence',
      '[a: b, {c: d}]',
      ['[a: b, {c: d}]', 'a: b', 'a', 'b', '{c: d}', 'c', 'd'],
    ],
    ['explicit keys', '? a\n: b\n? c\n', ['? a\n: b\n? c', 'a', 'b', 'c', '']],
    [
      'CRLF',
      'a: |\r\n  x\r\n\r\nb:\r\n- c\r\n',
      ['a: |\r\n  x\r\n\r\nb:\r\n- c', 'a', '|\r\n  x\r\n', 'b', '- c', 'c'],
    ],
    ['tag and anchor stand before it', 'a: !!str &b "c"\n', ['a: !!str &b "c"', 'a', '"c"']],
    ['document marks', '%YAML 1.2\n--- |\n x\n...\n', ['|\n x\n']],
  ])('%s', (_, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  test('a lone pair whose key is refused spans its key and value', () => {
    const text = '[{a: b}: c, {d: e}]\n';
    const { root } = yamlOf(text);
    const items = root?.kind === 'seq' ? root.items : [];
    expect(items.map(({ start, end }) => text.slice(start, end))).toEqual(['{a: b}: c', '{d: e}']);
  });

  test('a collection that ends with an alias ends behind it', () => {
    const text = 'a: &x [b, c]\nd:\n  - *x\ne: f\n';
    const node = at(text, 'd');
    expect(text.slice(node.start, node.end)).toBe('- *x');
  });
});

describe('an empty value is a place right behind what calls for it', () => {
  test.each<[string, readonly (string | number)[], string]>([
    ['a:\nb: c\n', ['a'], 'a:'],
    ['a: # b\n', ['a'], 'a:'],
    ['a :\n', ['a'], 'a :'],
    ['- \n- a\n', [0], '-'],
    ['- a\n-\n', [1], '- a\n-'],
    ['- a\n# b\n- # -\n- c\n', [1], '- a\n# b\n-'],
    ['a: &b\n', ['a'], 'a: &b'],
    ['a: !!str # c\n', ['a'], 'a: !!str'],
    ['{a, b: , c: }', ['a'], '{a'],
    ['{a, b: , c: }', ['b'], '{a, b:'],
    ['{a, b: , c: }', ['c'], '{a, b: , c:'],
    ['{"a":,b: c}', ['a'], '{"a":'],
    ['[a: ]', [0, 'a'], '[a:'],
    ['? a\n? b\n', ['a'], '? a'],
    ['? a # b\n# c\n:\n', ['a'], '? a # b\n# c\n:'],
    [': a\n', [], ''],
    ['--- # a\n', [], '---'],
  ])('%j at %j', (text, path, before) => {
    const node = at(text, ...path);
    expect(text.slice(0, node.start)).toBe(before);
    if (path.length > 0) expect(node.end).toBe(node.start);
  });

  test('an empty key stands before its ":" or behind its "?"', () => {
    const root = rootOf('? \n: a\n');
    expect(root.kind === 'map' && root.entries[0]?.key.start).toBe(1);
  });
});

describe('looking up', () => {
  test('a map answers by the key as it is spelled', () => {
    const root = rootOf('"\\x61": 1\nB: 2\n');
    expect(
      root.kind === 'map' && [root.entry('a')?.value.start, root.get('b'), root.get('B')?.start],
    ).toEqual([8, undefined, 13]);
  });

  test('a large map answers as a small one', () => {
    const keys = Array.from({ length: 100 }, (_, index) => `key-${index}`);
    const root = rootOf(keys.map((key) => `${key}: ${key}-value`).join('\n'));
    expect(root.kind).toBe('map');
    if (root.kind !== 'map') return;
    expect(keys.map((key) => root.get(key)?.start)).toEqual(
      root.entries.map(({ value }) => value.start),
    );
    expect(root.get('__proto__')).toBeUndefined();
  });

  test('"<<" is a key like any other', () => {
    const root = rootOf('a: &a {b: c}\nd:\n  <<: *a\n  e: f\n');
    const merged = root.kind === 'map' ? root.get('d') : undefined;
    expect(merged?.kind === 'map' && merged.entries.map(({ key }) => key.value)).toEqual([
      '<<',
      'e',
    ]);
  });

  test.each(['', '\n\n', ' \t\n', '# only a comment\n', '...\n'])(
    '%j has no root and no problem',
    (text) => {
      expect(yamlOf(text)).toMatchObject({ root: undefined, problems: [] });
    },
  );
});
