import type { forEachChild, TestExpression } from 'unbash';
import type { Clause } from './clause.ts';
import { templateOf } from './template-of.ts';

type SyntaxNode = Parameters<typeof forEachChild>[0];
type Tests = Clause['tests'];

/** What is so where a condition holds: `[ "$a" = b ]`, `[[ $a == b ]]`, and several with `&&`. */
export function testsOf(node: SyntaxNode): Tests {
  switch (node.type) {
    case 'CompoundList':
      return node.commands.length === 1 ? node.commands.flatMap(testsOf) : [];
    case 'Statement':
      return testsOf(node.command);
    case 'AndOr':
      return node.operators.includes('||') ? [] : node.commands.flatMap(testsOf);
    case 'Command':
      return node.name?.value === '[' || node.name?.value === 'test' ? ofWords(node) : [];
    case 'TestCommand':
      return ofExpression(node.expression);
    default:
      return [];
  }
}

function ofWords({ args }: Extract<SyntaxNode, { type: 'Command' }>): Tests {
  const [left, operator, right] = args;
  if (left?.type !== 'Word' || operator?.type !== 'Word' || right?.type !== 'Word') return [];
  return isEqual(operator.value) ? toTests(templateOf(left), templateOf(right)) : [];
}

function ofExpression(expression: TestExpression): Tests {
  switch (expression.type) {
    case 'TestBinary':
      return isEqual(expression.operator)
        ? toTests(templateOf(expression.left), templateOf(expression.right))
        : [];
    case 'TestLogical':
      return expression.operator === '&&' ? expression.operands.flatMap(ofExpression) : [];
    case 'TestGroup':
      return ofExpression(expression.expression);
    case 'TestUnary':
    case 'TestNot':
      return [];
  }
}

function isEqual(operator: string): boolean {
  return operator === '=' || operator === '==';
}

function toTests(left: string, right: string): Tests {
  if (left.includes('{') && !right.includes('{')) return [{ subject: left, patterns: [right] }];
  return right.includes('{') && !left.includes('{') ? [{ subject: right, patterns: [left] }] : [];
}
