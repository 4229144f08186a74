import type { ObjectExpression, Property } from 'estree';
import { isFunction } from '../is-function.ts';
import { keyOf } from '../key-of.ts';
import { SyntaxNode } from '../syntax-node.ts';

/**
 * Whether an object is a table of webpack: all its values are functions of `module`, `exports` and `require`, and it is
 * held by a variable of the runtime, handed to the runtime as webpack 4 does (`(function (modules) {…})({…})`), or held
 * by `exports.modules` of a chunk. No name of code is relied on.
 */
export function isWebpackTable(node: ObjectExpression): boolean {
  if (node.properties.length === 0) return false;
  if (!node.properties.every((one) => one.type === 'Property' && isWrapper(one))) return false;
  const parent = SyntaxNode.around(node);
  if (parent?.type === 'VariableDeclarator') return parent.init === node && hasModuleKeys(node);
  if (parent?.type === 'CallExpression') {
    return parent.arguments[0] === node && isFunction(parent.callee) && hasModuleKeys(node);
  }
  if (parent?.type !== 'AssignmentExpression' || parent.right !== node) return false;
  const { left } = parent;
  return left.type === 'MemberExpression' && keyOf(left.property, left.computed) === 'modules';
}

function isWrapper({ value, kind, computed }: Property): boolean {
  return (
    kind === 'init' &&
    !computed &&
    isFunction(value) &&
    value.params.length <= 3 &&
    value.async !== true
  );
}

/** Numbers or paths: an object of plain functions has names. */
function hasModuleKeys({ properties }: ObjectExpression): boolean {
  return properties.every((one) => {
    const name = one.type === 'Property' ? keyOf(one.key, one.computed) : undefined;
    return name !== undefined && /^\d+$|[./]/.test(name);
  });
}
