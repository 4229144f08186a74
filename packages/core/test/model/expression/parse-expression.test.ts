import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseExpression } from '../../../src/model/expression/parse-expression.ts';
import { nodesOf, showTree } from './show-tree.ts';

describe('what a text says', () => {
  test.each([
    ['github.ref', 'github["ref"]'],
    ['GitHub.Ref', 'github["Ref"]'],
    ["github['ref']", 'github["ref"]'],
    ['matrix.a-b.c_d', 'matrix["a-b"]["c_d"]'],
    ['github.event.commits.*.id', 'github["event"]["commits"][*]["id"]'],
    ['github.event.commits[*].id', 'github["event"]["commits"][*]["id"]'],
    ['matrix[matrix.key]', 'matrix[matrix["key"]]'],
    ["fromJSON('[1]')[0]", 'fromjson("[1]")[0]'],
    ['(github).ref', 'github["ref"]'],
    ['a || b && c', '(a || (b && c))'],
    ['(a || b) && c', '((a || b) && c)'],
    ['a && (b && c) && d', '(a && b && c && d)'],
    ['!a == b', '(!a == b)'],
    ['!(a == b)', '!(a == b)'],
    ['a == b != c', '((a == b) != c)'],
    ['a < b == c >= d', '((a < b) == (c >= d))'],
    ["'it''s ''quoted'''", "\"it's 'quoted'\""],
    ["''", '""'],
    ['true', 'true'],
    ['True', 'true'],
    ['null', 'null'],
    ['-1.5e3', '-1500'],
    ['0xff', '255'],
    ['.5', '0.5'],
    ['github.true', 'github["true"]'],
    ['always()', 'always()'],
    ['contains ( a , b )', 'contains(a, b)'],
    ['case(a, 1, 2)', 'case(a, 1, 2)'],
    ['unheard.of', 'unheard["of"]'],
    ['unheardOf(1, 2)', 'unheardof(1, 2)'],
    ['a\u00a0==\u2003b', '(a == b)'],
    ["'a\u00a0b' == c", '("a\u00a0b" == c)'],
    ['a\n==\nb', '(a == b)'],
  ])('%s', (text, shown) => {
    const { tree, fault } = parseExpression(text);
    expect(fault).toBeUndefined();
    expect(tree && showTree(tree)).toBe(text === 'True' ? 'true' : shown);
  });
});

describe('what is no expression', () => {
  const deep = (levels: number) => `${'f('.repeat(levels)}a${')'.repeat(levels)}`;
  test.each<[string, string, string]>([
    ['a ==', '==', 'it ends after "==", where a value is missing'],
    ['a b', 'b', 'unexpected "b"'],
    ['a == "b"', '"b"', 'double quotes mean nothing here, write strings in single ones'],
    ['', '', 'it is empty'],
    [' ', ' ', 'it is empty'],
    ['-', '-', 'unexpected "-"'],
    ["a == 'b", "'b", 'the string "\'b" is not closed'],
    ['a = b', '=', 'unexpected "="'],
    ['a & b', '&', 'unexpected "&"'],
    ['(a', 'a', 'it ends after "a", where a value is missing'],
    ['a)', ')', 'unexpected ")"'],
    ['f(a,)', ',', 'an argument is missing after ","'],
    ['f(,a)', ',', 'unexpected ","'],
    ['a..b', '.b', 'unexpected ".b"'],
    ['1a', '1a', 'unexpected "1a"'],
    ['$a', '$a', 'unexpected "$a"'],
    ["'a'.b", '.b', 'unexpected ".b"'],
    ['contains(a)', 'contains', 'function "contains" has too few arguments'],
    ['toJSON(a, b)', 'toJSON', 'function "toJSON" has too many arguments'],
    [
      'case(a, 1, 2, 3)',
      'case',
      'function "case" has an even number of arguments and needs an odd one',
    ],
    [deep(50), deep(50), 'it is nested more than 50 deep'],
    [
      'a'.repeat(21_001),
      'a'.repeat(21_001),
      'it has 21001 characters, and GitHub refuses more than 21000',
    ],
    [`${'a == '.repeat(60)}a`, `${'a == '.repeat(60)}a`, 'it is nested more than 50 deep'],
  ])('%.40s', (text, stretch, message) => {
    const { tree, fault } = parseExpression(text);
    expect(tree).toBeUndefined();
    expect(fault).toMatchObject({ kind: 'refused', message });
    expect(text.slice(fault?.from, fault?.to)).toBe(stretch);
  });

  test('49 calls inside one another are an expression', () => {
    expect(parseExpression(deep(49)).fault).toBeUndefined();
  });

  test('parentheses that GitHub does not count are our limit', () => {
    const text = `${'('.repeat(60)}a${')'.repeat(60)}`;
    expect(parseExpression(text).fault).toMatchObject({ kind: 'limit' });
  });
});

describe('offsets', () => {
  test.each<[string, readonly string[]]>([
    ['a.b', ['a.b', 'a', 'b']],
    [" a [ 'b' ] . c ", ["a [ 'b' ] . c", "a [ 'b' ]", 'a', "'b'", 'c']],
    ['( a || b ) && !c', ['( a || b ) && !c', 'a || b', 'a', 'b', '!c', 'c']],
    [
      "f( 'x\ny' , g() )[ 0 ]",
      ["f( 'x\ny' , g() )[ 0 ]", "f( 'x\ny' , g() )", "'x\ny'", 'g()', '0'],
    ],
    ['(f)[(a)].*', ['(f)[(a)].*', '(f)[(a)]', 'f', 'a', '*']],
    ['a == (b)', ['a == (b)', 'a', 'b']],
  ])('%s', (text, stretches) => {
    const { tree } = parseExpression(text);
    expect(tree && nodesOf(tree).map(({ from, to }) => text.slice(from, to))).toEqual(stretches);
  });
});

describe('names', () => {
  test('contexts and calls are listed with their places', () => {
    const text = "contains(github.ref, Matrix.x) && hashFiles('a') != ''";
    const { contexts, calls } = parseExpression(text);
    expect(contexts.map(({ name, from }) => [name, from])).toEqual([
      ['github', 9],
      ['matrix', 21],
    ]);
    expect(calls.map(({ name }) => name)).toEqual(['contains', 'hashfiles']);
  });
});

const path = fc
  .array(fc.stringMatching(/^[A-Za-z_][\w-]{0,6}$/), { minLength: 1, maxLength: 6 })
  .map((names) => names.join('.'));

test('the short way reads paths as the full parser does', () => {
  fc.assert(
    fc.property(path, (text) => {
      const short = parseExpression(text);
      const full = parseExpression(`(${text})`);
      expect(short.tree && showTree(short.tree)).toBe(full.tree && showTree(full.tree));
      expect(short.tree && nodesOf(short.tree).map(({ from, to }) => [from + 1, to + 1])).toEqual(
        full.tree && nodesOf(full.tree).map(({ from, to }) => [from, to]),
      );
    }),
  );
});

test('no text makes it throw, and offsets stay inside', () => {
  const piece = fc.constantFrom(
    '(',
    ')',
    '[',
    ']',
    '.',
    ',',
    '*',
    '!',
    '==',
    '&&',
    '||',
    "'",
    'a',
    '1',
    ' ',
    '\n',
    'contains',
    '-',
    '\u0085',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      const { tree, fault } = parseExpression(any);
      for (const { from, to } of [...(tree ? nodesOf(tree) : []), ...(fault ? [fault] : [])]) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(any.length);
      }
    }),
    { numRuns: 2_000 },
  );
});
