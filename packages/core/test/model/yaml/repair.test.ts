import { describe, expect, test } from '@jest/globals';
import { nodesOf, rootOf, yamlOf } from './yaml-of.ts';

function spelled(text: string): readonly string[] {
  return nodesOf(rootOf(text)).flatMap((node) =>
    node.kind === 'scalar' ? [`${node.value}=${text.slice(node.start, node.end)}`] : [],
  );
}

/** Texts that GitHub runs and that a strict reader refuses; nothing in them may move. */
describe('indented less than the value they belong to', () => {
  test.each<[string, string, readonly string[]]>([
    ['a closing bracket', 'a:\n  b: [\n    c,\n  ]\nd: e\n', ['a=a', 'b=b', 'c=c', 'd=d', 'e=e']],
    [
      'a closing bracket at the left',
      'a:\n  b: {\n    c: d,\n}\ne: f # g\n',
      ['a=a', 'b=b', 'c=c', 'd=d', 'e=e', 'f=f'],
    ],
    [
      'items',
      '- [one, two,\nthree, "four\nfive"]\n',
      ['one=one', 'two=two', 'three=three', 'four five="four\nfive"'],
    ],
    [
      'double quotes',
      'a:\n  b: "c\nd\n\n e"\nf: g\n',
      ['a=a', 'b=b', 'c d\ne="c\nd\n\n e"', 'f=f', 'g=g'],
    ],
    ['single quotes with CRLF', "a: 'b\r\nc'\r\nd: e\r\n", ['a=a', "b c='b\r\nc'", 'd=d', 'e=e']],
    ['plain over lines in brackets', 'a:\n  b: [c\nd]\n', ['a=a', 'b=b', 'c d=c\nd']],
    [
      'an alias and a tag',
      'a:\n  b: [\n&x c,\n!!str 1, *x\n]\nd: |\n  e\n',
      ['a=a', 'b=b', 'c=c', '1=1', 'c=c', 'd=d', 'e\n=|\n  e\n'],
    ],
    [
      'deeper than the pad',
      `a:\n${' '.repeat(900)}b: [\n${' '.repeat(900)}c\n]\n`,
      ['a=a', 'b=b', 'c=c'],
    ],
  ])('%s', (_, text, expected) => {
    expect(spelled(text)).toEqual(expected);
  });

  test('comments and collections keep their places', () => {
    const text = 'a: [ # x\nb # y\n]\nc: d # z\n';
    const { root, comments, problems } = yamlOf(text);
    expect(problems).toEqual([]);
    expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['# x', '# y', '# z']);
    const list = root?.kind === 'map' ? root.get('a') : undefined;
    expect(list && text.slice(list.start, list.end)).toBe('[ # x\nb # y\n]');
  });

  test('a later error is told at its own place', () => {
    const text = 'a:\n  b: [\n  ]\nc: d\ne: "\\q"\n';
    expect(yamlOf(text).problems).toMatchObject([
      { kind: 'refused', at: { start: text.indexOf('q"') } },
    ]);
  });

  test('too many of them are inconclusive', () => {
    const text = `a:\n  b: [\n${'c,\n'.repeat(2000)}]\n`;
    expect(yamlOf(text)).toMatchObject({
      root: undefined,
      problems: [{ kind: 'limit', reason: 'too-many' }],
    });
  });
});

/** actions/languageservices `yaml-schema-sequence.yml`: "customer-breaking". */
describe('a comment without a space before it', () => {
  test.each([
    ['- [one]#, two ]\n- b\n', ['one=one', 'b=b'], ['#, two ]']],
    ['a: "b"#c\nd: e\n', ['a=a', 'b="b"', 'd=d', 'e=e'], ['#c']],
    ["a: {b: 'c'}#d\n", ['a=a', 'b=b', "c='c'"], ['#d']],
    ['a: [b,#c\n d]\n', ['a=a', 'b=b', 'd=d'], ['#c']],
    ['a: |#b\n  c\n', ['a=a', 'c\n=|#b\n  c\n'], ['#b']],
  ])('%j', (text, scalars, comments) => {
    expect(spelled(text)).toEqual(scalars);
    expect(yamlOf(text).comments.map(({ start, end }) => text.slice(start, end))).toEqual(comments);
  });
});
