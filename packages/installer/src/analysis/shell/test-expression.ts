import { variableIn } from './arguments.ts';
import { type Split, together, turned } from './split.ts';
import { spanOf } from './split-status.ts';
import type { NodeOf } from './syntax.ts';
import { type Asking, splitBinary, splitUnary } from './test-command.ts';
import { valueOfWord } from './value-of-word.ts';

type Expression = NodeOf<'TestCommand'>['expression'];
type Word = NodeOf<'Word'>;

/** `[[ … ]]`. */
export function splitExpression(expression: Expression, asking: Asking): Split {
  const here = { ...asking, at: spanOf(expression, asking.context) };
  switch (expression.type) {
    case 'TestUnary': {
      const { state, ...operand } = argumentOf(expression.operand, here);
      return splitUnary(expression.operator, operand, { ...here, state });
    }
    case 'TestBinary':
      return splitPair(expression, here);
    case 'TestNot': {
      const split = splitExpression(expression.operand, asking);
      return expression.negations.length % 2 === 1 ? turned(split) : split;
    }
    case 'TestGroup':
      return splitExpression(expression.expression, asking);
    case 'TestLogical':
      return splitLogical(expression, asking);
  }
}

function argumentOf(word: Word, { state, context }: Asking) {
  const expanded = valueOfWord(word, state, context);
  return { ...expanded, name: variableIn(word) };
}

function splitPair(
  { left, operator, right }: Extract<Expression, { type: 'TestBinary' }>,
  asking: Asking,
): Split {
  const { state: first, ...one } = argumentOf(left, asking);
  const { state, ...other } = argumentOf(right, { ...asking, state: first });
  const isLoose = /[*?]|\[/.test(right.text.replace(/"[^"]*"|'[^']*'/g, ''));
  return splitBinary({ left: one, operator, right: other, isLoose }, { ...asking, state });
}

function splitLogical(
  { operands, operator }: Extract<Expression, { type: 'TestLogical' }>,
  asking: Asking,
): Split {
  const isAnd = operator === '&&';
  let split: Split | undefined;
  for (const operand of operands) {
    if (split === undefined) {
      split = splitExpression(operand, asking);
      continue;
    }
    const open = isAnd ? split.yes : split.no;
    const rest = together(open.map((state) => splitExpression(operand, { ...asking, state })));
    split = isAnd
      ? { yes: rest.yes, no: [...split.no, ...rest.no] }
      : { yes: [...split.yes, ...rest.yes], no: rest.no };
  }
  return split ?? { yes: [asking.state], no: [] };
}
