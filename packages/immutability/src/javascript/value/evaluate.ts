import type {
  AssignmentExpression,
  BinaryExpression,
  ConditionalExpression,
  LogicalExpression,
  Node,
  TemplateLiteral,
} from 'estree';
import type { Ask } from './ask.ts';
import { callValues } from './call-values.ts';
import { concatOf } from './concat-of.ts';
import { constant } from './constant.ts';
import { given } from './given.ts';
import { identifierValues } from './identifier-values.ts';
import { knownText } from './known-text.ts';
import { logicalValues } from './logical-values.ts';
import { memberExpressionValues } from './member-expression-values.ts';
import { memberValues } from './member-values.ts';
import { notUnderstood } from './not-understood.ts';
import { source } from './source.ts';
import { thisOwner } from './this-owner.ts';
import { unionOf } from './union-of.ts';
import type { Frame, Values } from './value.ts';

/** What an expression can be, one step: its parts are asked for. */
export function evaluate(node: Node, frame: Frame | undefined, ask: Ask): Values {
  switch (node.type) {
    case 'Literal':
      return literal(node);
    case 'TemplateLiteral':
      return template(node, frame, ask);
    case 'TaggedTemplateExpression':
      return ask.valuesOf(node.quasi, frame);
    case 'BinaryExpression':
      return binary(node, frame, ask);
    case 'LogicalExpression':
      return logicalValues(node, frame, ask);
    case 'ConditionalExpression':
      return conditional(node, frame, ask);
    case 'UnaryExpression':
      return unary(node, frame, ask);
    case 'AwaitExpression':
      return ask.valuesOf(node.argument, frame);
    case 'YieldExpression':
      return node.argument ? ask.valuesOf(node.argument, frame) : constant({ kind: 'nothing' });
    case 'ChainExpression':
      return ask.valuesOf(node.expression, frame);
    case 'AssignmentExpression':
      return assigned(node, frame, ask);
    case 'Identifier':
      return identifierValues(node, frame, ask);
    case 'MemberExpression':
      return memberExpressionValues(node, frame, ask);
    case 'CallExpression':
      return callValues(node, frame, ask);
    case 'NewExpression':
      return isMap(node.callee)
        ? constant({ kind: 'node', node, frame })
        : callValues(node, frame, ask);
    default:
      return structure(node, frame, ask);
  }
}

function structure(node: Node, frame: Frame | undefined, ask: Ask): Values {
  switch (node.type) {
    case 'SequenceExpression':
      return lastOf(node.expressions, frame, ask);
    case 'ThisExpression':
      return self(node, ask);
    case 'MetaProperty':
      return source({ kind: 'machine', name: '__dirname' });
    case 'SpreadElement':
      return memberValues(ask.valuesOf(node.argument, frame), { names: undefined }, ask);
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
    case 'ArrowFunctionExpression':
    case 'ClassExpression':
    case 'ClassDeclaration':
      return constant({ kind: 'node', node, frame });
    default:
      return notUnderstood('the expression is not followed');
  }
}

function literal(node: Extract<Node, { type: 'Literal' }>): Values {
  if (node.value === null && !('regex' in node)) return constant({ kind: 'nothing' });
  if (typeof node.value === 'boolean') return constant({ kind: 'test', node, frame: undefined });
  if (typeof node.value === 'string' || typeof node.value === 'number') {
    return knownText(String(node.value));
  }
  return notUnderstood('it is no text');
}

function template(node: TemplateLiteral, frame: Frame | undefined, ask: Ask): Values {
  return concatOf(
    node.quasis.flatMap(({ value }, index) => {
      const hole = node.expressions[index];
      const text = knownText(value.cooked ?? value.raw);
      return hole === undefined ? [text] : [text, ask.valuesOf(hole, frame)];
    }),
  );
}

function conditional(
  { test, consequent, alternate }: ConditionalExpression,
  frame: Frame | undefined,
  ask: Ask,
): Values {
  return unionOf([
    given(ask.valuesOf(consequent, frame), ask.conditionsOf(test, true, frame)),
    given(ask.valuesOf(alternate, frame), ask.conditionsOf(test, false, frame)),
  ]);
}

/** A chain of `+` nests to the left, in generated code thousands deep: it is walked, not recursed into. */
function binary(node: BinaryExpression, frame: Frame | undefined, ask: Ask): Values {
  if (node.operator !== '+') {
    const isComparison = /^(?:[=!]==?|[<>]=?|in|instanceof)$/.test(node.operator);
    if (isComparison) return constant({ kind: 'test', node, frame });
    return notUnderstood('it is calculated');
  }
  const right: Node[] = [];
  let left: Node = node;
  while (left.type === 'BinaryExpression' && left.operator === '+') {
    if (right.length > 500) return notUnderstood('the text has too many stretches');
    right.push(left.right);
    left = left.left;
  }
  return concatOf([left, ...right.reverse()].map((one) => ask.valuesOf(one, frame)));
}

function unary(
  node: Extract<Node, { type: 'UnaryExpression' }>,
  frame: Frame | undefined,
  ask: Ask,
): Values {
  switch (node.operator) {
    case 'void':
      return constant({ kind: 'nothing' });
    case '!':
      return constant({ kind: 'test', node, frame });
    case '+':
      return ask.valuesOf(node.argument, frame);
    default:
      return notUnderstood('it is calculated');
  }
}

function lastOf(nodes: readonly Node[], frame: Frame | undefined, ask: Ask): Values {
  const last = nodes.at(-1);
  return last === undefined ? constant({ kind: 'nothing' }) : ask.valuesOf(last, frame);
}

function assigned(node: AssignmentExpression, frame: Frame | undefined, ask: Ask): Values {
  const { operator, left, right } = node;
  switch (operator) {
    case '=':
      return ask.valuesOf(right, frame);
    case '+=':
      return concatOf([ask.valuesOf(left, frame), ask.valuesOf(right, frame)]);
    case '||=':
    case '??=':
    case '&&=': {
      const both = { ...node, type: 'LogicalExpression', operator: logical(operator) } as const;
      return isExpression(left)
        ? logicalValues({ ...both, left, right }, frame, ask)
        : ask.valuesOf(right, frame);
    }
    default:
      return notUnderstood('it is calculated');
  }
}

function logical(operator: '||=' | '??=' | '&&='): LogicalExpression['operator'] {
  return operator === '||=' ? '||' : operator === '??=' ? '??' : '&&';
}

function isExpression(
  node: Node,
): node is Extract<Node, { type: 'Identifier' | 'MemberExpression' }> {
  return node.type === 'Identifier' || node.type === 'MemberExpression';
}

function isMap(callee: Node): boolean {
  return callee.type === 'Identifier' && (callee.name === 'Map' || callee.name === 'Set');
}

function self(node: Node, ask: Ask): Values {
  const owner = thisOwner(node, ask.program);
  if (owner === undefined) return notUnderstood('what "this" is there is not known');
  if (owner.type === 'ObjectExpression')
    return constant({ kind: 'node', node: owner, frame: undefined });
  return constant({ kind: 'instance', node: owner, frame: undefined });
}
