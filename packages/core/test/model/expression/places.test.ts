import { describe, expect, test } from '@jest/globals';
import { conditionOf, expressionsIn, placeIn } from '../../../src/model/expression/index.ts';
import { scalarIn } from '../parse.ts';
import { nodesOf } from './show-tree.ts';

function stretch({ source, start, end }: { source: { text: string }; start: number; end: number }) {
  return source.text.slice(start, end);
}

describe('expressions know where they are spelled', () => {
  test.each<[string, readonly string[]]>([
    ['a ${{ github.ref }} b ${{ matrix.os }}', ['github.ref', 'matrix.os']],
    ["'it''s ${{ github.ref }}'", ['github.ref']],
    ["'${{ format(''{0}'', a) }}'", ["format(''{0}'', a)"]],
    ['"\\u0024{{ github.\\x72ef }}"', ['github.\\x72ef']],
    ['|\n  echo ${{ github.ref }}\n  echo ${{ matrix.os }}\n', ['github.ref', 'matrix.os']],
    ['>-\n  a ${{ x\n  && y }}\n', ['x\n  && y']],
    ['|\n  ${{ a\n    || b }}\n', ['a\n    || b']],
  ])('%j', (spelled, texts) => {
    const found = expressionsIn(scalarIn(spelled));
    expect(found.map(stretch)).toEqual(texts);
    expect(found.map(({ problem }) => problem)).toEqual(texts.map(() => undefined));
  });

  test('nodes of a tree are placed through quotes, escapes and lines', () => {
    const [expression] = expressionsIn(scalarIn('"${{ contains(github.\\x72ef,\\n \'v\') }}"'));
    const tree = expression?.tree;
    expect(
      expression && tree && nodesOf(tree).map((node) => stretch(placeIn(expression, node))),
    ).toEqual(["contains(github.\\x72ef,\\n 'v')", 'github.\\x72ef', 'github', '\\x72ef', "'v'"]);
  });

  test('a fault is placed where it stands', () => {
    const [expression] = expressionsIn(scalarIn("'${{ a == b c }}'"));
    expect(expression?.problem).toMatchObject({
      kind: 'refused',
      message: 'cannot parse "a == b c" as an expression: unexpected "c"',
    });
    expect(expression?.problem && stretch(expression.problem.at)).toBe('c');
  });
});

describe('a condition knows where it is spelled', () => {
  test.each<[string, string]>([
    ['github.ref == x', 'github.ref == x'],
    ["'github.ref'", 'github.ref'],
    ['${{ github.ref }}', 'github.ref'],
    ["${{ 'false' }}", 'false'],
    ['|\n  ${{ a }}\n', '${{ a }}\n'],
    ['>-\n  a\n  && b', 'a\n  && b'],
  ])('%j', (spelled, text) => {
    const condition = conditionOf(scalarIn(spelled));
    expect(stretch(condition)).toBe(text);
    expect(condition.problem).toBeUndefined();
  });

  test('the parts of a text with expressions keep their places', () => {
    const condition = conditionOf(scalarIn("${{ github.ref }} == ${{ 'x' }}"));
    const tree = condition.tree;
    expect(tree && nodesOf(tree).map((node) => stretch(placeIn(condition, node)))).toEqual([
      "${{ github.ref }} == ${{ 'x' }}",
      "${{ github.ref }} == ${{ 'x' }}",
      'github.ref',
      'github',
      'ref',
      "'x'",
    ]);
  });
});
