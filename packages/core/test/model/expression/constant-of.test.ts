import { Dictionary } from '@actions/expressions/data/dictionary';
import { Evaluator } from '@actions/expressions/evaluator';
import { Lexer } from '@actions/expressions/lexer';
import { Parser } from '@actions/expressions/parser';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { constantOf } from '../../../src/model/expression/index.ts';
import { parseExpression } from '../../../src/model/expression/parse-expression.ts';

function constant(text: string) {
  const { tree, fault } = parseExpression(text);
  if (tree === undefined) throw new Error(`${text}: ${fault?.message}`);
  return constantOf(tree);
}

describe('constants', () => {
  test.each<[string, string | number | boolean | null | undefined]>([
    ["'a'", 'a'],
    ['null', null],
    ["'A' == 'a'", true],
    ["'1' == 1", true],
    ["'' == 0", true],
    ['null == 0', true],
    ["null == ''", true],
    ["'abc' == 0", false],
    ["true == 'true'", false],
    ['true == 1', true],
    ["'0x10' == 16", true],
    ["'b' > 'A'", true],
    ['NaN == NaN', false],
    ["'a' && 'b'", 'b'],
    ["'' && 'b'", ''],
    ["'' || 'b'", 'b'],
    ["null || '' || 0", 0],
    ["!'x'", false],
    ['fromJSON(\'{"A": [1, 2]}\').a[1]', 2],
    ["fromJSON('[1]')[5]", null],
    ["join(fromJSON('[1, true]'), '-')", '1-true'],
    ["format('{{{0}}} {1}', 3.10, null)", '{3.1} '],
    ["format('{0} {1}', 1.23456, 123456789012345678)", '1.23456 123456789012346000'],
    ["format('{1}', 'a')", undefined],
    ["toJSON('a')", '"a"'],
    ["case(false, 1, 2 > 1, 'two', 3)", 'two'],
    ["contains(fromJSON('[\"A\"]'), 'a')", true],
    ['github.ref', undefined],
    ["github.ref == 'x'", undefined],
    ["github.ref && 'x'", undefined],
    ['always()', true],
    ['success()', undefined],
    ["hashFiles('x')", undefined],
    ["fromJSON('[1]')", undefined],
    ["fromJSON('no json')", undefined],
  ])('%s', (text, value) => {
    expect(constant(text)).toBe(value);
  });
});

const literal = fc.oneof(
  fc.constantFrom('true', 'false', 'null', "''", "'a'", "'A'", "'1'", "'true'", "' 2 '", "'it''s'"),
  fc.integer({ min: -3, max: 20 }).map(String),
  fc.constantFrom('1.5', '-0.25', '0x1f'),
);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'expression' },
    literal,
    fc
      .tuple(
        tie('expression'),
        fc.constantFrom('==', '!=', '<', '<=', '>', '>='),
        tie('expression'),
      )
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    fc
      .tuple(tie('expression'), fc.constantFrom('&&', '||'), tie('expression'))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    tie('expression').map((operand) => `!${operand}`),
    fc
      .tuple(
        fc.constantFrom('contains', 'startsWith', 'endsWith', 'join'),
        tie('expression'),
        tie('expression'),
      )
      .map(([name, left, right]) => `${name}(${left}, ${right})`),
    fc
      .tuple(tie('expression'), tie('expression'))
      .map(([left, right]) => `format('{0}-{1}', ${left}, ${right})`),
  ),
}));

test("constants are what GitHub's own evaluator makes of them", () => {
  fc.assert(
    fc.property(expression, (text) => {
      expect([text, constant(text)]).toEqual([text, evaluated(text)]);
    }),
    { numRuns: 1_500 },
  );
});

function evaluated(text: string): unknown {
  const tree = new Parser(new Lexer(text).lex().tokens, [], []).parse();
  const result = new Evaluator(tree, new Dictionary()).evaluate();
  return 'value' in result ? result.value : null;
}
