import type { Node } from 'estree';
import { isClass } from '../program/is-class.ts';
import { isFunction } from '../program/is-function.ts';
import type { FunctionNode } from '../program/program.ts';
import type { Ask } from './ask.ts';
import { conditionsUpTo } from './conditions-up-to.ts';
import { constant } from './constant.ts';
import { fieldsOf } from './fields-of.ts';
import { given } from './given.ts';
import { notUnderstood } from './not-understood.ts';
import { unionOf } from './union-of.ts';
import type { Frame, MemberKey, Value, Values } from './value.ts';

type Instance = Extract<Value, { kind: 'instance' }>;

/** A member of an object of a class: its field, what is assigned to it in the class, or that of its base. */
export function instanceMember(instance: Instance, { names }: MemberKey, ask: Ask): Values {
  if (names === undefined) return notUnderstood('it is any member of an object of a class');
  return unionOf(names.map((name) => namedMember(instance, name, { ask, depth: 0 })));
}

interface Look {
  readonly ask: Ask;
  readonly depth: number;
}

function namedMember(instance: Instance, name: string, { ask, depth }: Look): Values {
  const found = fieldsOf(instance.node, ask.program).get(name);
  if (found !== undefined) {
    return unionOf(found.map((one) => fieldValue(one, instance.frame, ask)));
  }
  const base = isClass(instance.node) ? instance.node.superClass : undefined;
  if (!base || depth > 8)
    return notUnderstood('it is a member that nothing in the class gives a value');
  const bases = ask
    .valuesOf(base, instance.frame)
    .cases.flatMap(({ value }) =>
      value.kind === 'node' && isClass(value.node) ? [value.node] : [],
    );
  if (bases.length === 0) return notUnderstood('it is a member of a class of somebody else');
  return unionOf(
    bases.map((node) =>
      namedMember({ kind: 'instance', node, frame: undefined }, name, { ask, depth: depth + 1 }),
    ),
  );
}

function fieldValue(node: Node, frame: Frame | undefined, ask: Ask): Values {
  if (node.type === 'MethodDefinition') {
    if (node.kind !== 'get') return ask.valuesOf(node.value, frame);
    return ask.returnsOf(runWithout(node.value));
  }
  const fn = ask.program.functionOf(node);
  const run = frame !== undefined && frame.fn === fn ? frame : undefined;
  const when = isFunction(fn) ? conditionsUpTo(node, { top: fn, frame: run }, ask) : [];
  return given(ask.valuesOf(node, run), when);
}

function runWithout(fn: FunctionNode): Frame {
  return { fn, argument: () => constant({ kind: 'nothing' }), outer: undefined, depth: 1 };
}
