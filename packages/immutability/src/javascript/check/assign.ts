import type { Variable } from 'eslint-scope';
import type { AssignmentExpression, MemberExpression, Node } from 'estree';
import { memberName } from '../program/key-of.ts';
import type { AbstractValue } from './abstract-value.ts';
import { memberOf, placeOf } from './evaluate-member.ts';
import { filesWithin } from './files-of.ts';
import { joinValues } from './join-states.ts';
import { leafOf, madeOf } from './make-value.ts';
import { ownChanges } from './own-changes.ts';
import { takeSteps } from './take-steps.ts';
import { placeValue, useValue } from './use-value.ts';
import type { Walk } from './walk.ts';

export function assign(node: AssignmentExpression, walk: Walk): AbstractValue {
  const right = walk.into.expression(node.right, walk);
  let value = right;
  if (node.operator === '+=')
    value = madeOf('+', node, [walk.into.expression(node.left, walk), right]);
  else if (node.operator !== '=') value = joinValues(walk.into.expression(node.left, walk), right);
  assignPattern(node.left, value, walk);
  return value;
}

/** Gives the names of a pattern what they stand for. */
export function assignPattern(target: Node, value: AbstractValue, walk: Walk): void {
  switch (target.type) {
    case 'Identifier': {
      const variable = walk.program.variableOf(target);
      if (variable !== undefined) setVariable(variable, value, walk);
      return;
    }
    case 'MemberExpression':
      assignMember(target, value, walk);
      return;
    case 'AssignmentPattern':
      assignPattern(target.left, withDefault(target.right, value, walk), walk);
      return;
    case 'ArrayPattern':
      for (const [index, one] of target.elements.entries()) {
        if (one)
          assignPattern(one, memberOf(value, { name: String(index), node: one }, walk), walk);
      }
      return;
    case 'ObjectPattern':
      for (const one of target.properties) {
        if (one.type === 'RestElement') assignPattern(one.argument, value, walk);
        else {
          const name = one.key.type === 'Identifier' && !one.computed ? one.key.name : '';
          assignPattern(one.value, memberOf(value, { name, node: one.value }, walk), walk);
        }
      }
      return;
    case 'RestElement':
      assignPattern(target.argument, value, walk);
      return;
    default:
      return;
  }
}

function withDefault(otherwise: Node, value: AbstractValue, walk: Walk): AbstractValue {
  if (value.kind === 'constant')
    return value.value === undefined ? walk.into.expression(otherwise, walk) : value;
  if (value.kind !== 'leaf' && value.kind !== 'cases') return value;
  return joinValues(value, walk.into.expression(otherwise, walk));
}

function assignMember(target: MemberExpression, value: AbstractValue, walk: Walk): void {
  const name = memberName(target);
  if (name !== undefined && filesWithin(value, walk.state).length > 0) {
    if (ownChanges(walk.program).setters.has(name)) useValue(value, target, walk);
  }
  const place = placeOf(target, walk);
  if (place !== undefined) setVariable(place, value, walk);
  else {
    placeValue(value, walk);
    if (name === undefined) forgetMembers(target.object, walk);
  }
}

/** Any member of it may have been written. */
function forgetMembers(object: Node, walk: Walk): void {
  if (object.type !== 'Identifier') return;
  const variable = walk.program.variableOf(object);
  if (variable === undefined) return;
  const first = `${variable.name} ${variable.defs[0]?.name.range?.join()}.`;
  for (const key of walk.state.variables.keys()) {
    if (typeof key === 'string' && key.startsWith(first))
      setVariable(key, leafOf(object, walk), walk);
  }
  if (walk.state.variables.get(variable)?.kind === 'object')
    setVariable(variable, leafOf(object, walk), walk);
}

function setVariable(name: Variable | string, value: AbstractValue, walk: Walk): void {
  const variables = new Map(walk.state.variables);
  takeSteps(walk, variables.size >> 6);
  variables.set(name, value);
  walk.state = { ...walk.state, variables };
}
