import type { Expression, Identifier, Node } from 'estree';
import { eachChild } from '../program/each-child.ts';
import { memberName } from '../program/key-of.ts';
import type { Program } from '../program/program.ts';

/** Whether an expression, or the variable that it is about, looks something up in a table that holds nothing. */
export function isEmptyTable(node: Node, program: Program, depth = 4): boolean {
  if (depth === 0) return false;
  if (node.type === 'MemberExpression' && isEmpty(node.object, program)) return true;
  if (node.type === 'Identifier') {
    const init = initOf(node, program);
    return init !== undefined && init !== null && isEmptyTable(init, program, depth - 1);
  }
  if (node.type === 'CallExpression' && isListOf(node.callee)) {
    const [table] = node.arguments;
    if (table !== undefined && isEmpty(table, program)) return true;
  }
  let found = false;
  eachChild(node, (child) => {
    found ||= isEmptyTable(child, program, depth - 1);
  });
  return found;
}

function isEmpty(object: Node, program: Program): boolean {
  if (object.type === 'Identifier' && isFilled(object, program)) return false;
  const value = object.type === 'Identifier' ? initOf(object, program) : object;
  if (value?.type === 'ObjectExpression') return value.properties.length === 0;
  if (value?.type === 'ArrayExpression') return value.elements.length === 0;
  return value?.type === 'NewExpression' && isMap(value.callee) && value.arguments.length === 0;
}

/** `Object.entries(table)` */
function isListOf(callee: Node): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Object' &&
    callee.property.type === 'Identifier' &&
    /^(keys|values|entries)$/.test(callee.property.name)
  );
}

/** Something is put into it later, or it is given to what could do that. */
function isFilled(table: Identifier, program: Program): boolean {
  return (program.variableOf(table)?.references ?? []).some(({ identifier }) => {
    const parent = identifier.type === 'Identifier' ? program.parentOf(identifier) : undefined;
    if (parent?.type === 'CallExpression') return !isListOf(parent.callee);
    if (parent?.type !== 'MemberExpression' || parent.object !== identifier) return false;
    const around = program.parentOf(parent);
    if (around?.type === 'AssignmentExpression') return around.left === parent;
    return around?.type === 'CallExpression' && fills.test(memberName(parent) ?? '');
  });
}

const fills = /^(add|push|set|unshift)$/;

function isMap(callee: Node): boolean {
  return callee.type === 'Identifier' && (callee.name === 'Map' || callee.name === 'Set');
}

function initOf(node: Identifier, program: Program): Expression | null | undefined {
  const [def, ...others] = program.variableOf(node)?.defs ?? [];
  return def?.type === 'Variable' && others.length === 0 ? def.node.init : undefined;
}
