import type { Node, Property, RestElement, VariableDeclarator } from 'estree';
import { isFunction } from '../program/is-function.ts';
import type { Ask } from './ask.ts';
import { constant } from './constant.ts';
import { memberKey } from './member-key.ts';
import { memberValues } from './member-values.ts';
import { notUnderstood } from './not-understood.ts';
import { orDefault } from './or-default.ts';
import { parameterValues } from './parameter-values.ts';
import type { Frame, Values } from './value.ts';

/** What a declaration, an assignment or a call puts into a name or a pattern. */
export function boundValues(pattern: Node, frame: Frame | undefined, ask: Ask): Values {
  const parent = ask.program.parentOf(pattern);
  switch (parent?.type) {
    case 'VariableDeclarator':
      return declared(parent, frame, ask);
    case 'AssignmentExpression':
      return ask.valuesOf(parent, frame);
    case 'AssignmentPattern':
      return orDefault(boundValues(parent, frame, ask), () => ask.valuesOf(parent.right, frame));
    case 'Property':
      return ofProperty(parent, frame, ask);
    case 'ArrayPattern':
      return memberValues(
        boundValues(parent, frame, ask),
        { names: [String(indexIn(parent.elements, pattern))] },
        ask,
      );
    case 'RestElement':
      return ofRest(parent, frame, ask);
    case 'ForOfStatement':
      return memberValues(ask.valuesOf(parent.right, frame), anyMember, ask);
    default:
      if (!isFunction(parent)) return notUnderstood('what gives it a value is not followed');
      return parameterValues({ fn: parent, index: indexIn(parent.params, pattern), frame }, ask);
  }
}

const anyMember = { names: undefined };

function indexIn(nodes: readonly (Node | null)[], node: Node): number {
  return nodes.indexOf(node);
}

function declared(node: VariableDeclarator, frame: Frame | undefined, ask: Ask): Values {
  if (node.init) return ask.valuesOf(node.init, frame);
  const declaration = ask.program.parentOf(node);
  const loop = declaration === undefined ? undefined : ask.program.parentOf(declaration);
  if (loop?.type === 'ForOfStatement' && loop.left === declaration) {
    return memberValues(ask.valuesOf(loop.right, frame), anyMember, ask);
  }
  if (loop?.type === 'ForInStatement' && loop.left === declaration) {
    return notUnderstood('it is a key of an object');
  }
  return constant({ kind: 'nothing' });
}

function ofProperty(property: Node, frame: Frame | undefined, ask: Ask): Values {
  const pattern = ask.program.parentOf(property);
  if (!isProperty(property) || pattern === undefined) return notUnderstood('it is no property');
  const key = memberKey(property, ask, frame);
  return memberValues(boundValues(pattern, frame, ask), key, ask);
}

function isProperty(node: Node): node is Property {
  return node.type === 'Property';
}

/** The rest of an object still has its members; that of a list has others at each index. */
function ofRest(rest: RestElement, frame: Frame | undefined, ask: Ask): Values {
  const parent = ask.program.parentOf(rest);
  if (parent?.type === 'ObjectPattern') return boundValues(parent, frame, ask);
  return notUnderstood('it is the rest of a list');
}
