import type { PsNode } from '../tree/ps-node.ts';
import { nullValue, type Value } from '../values/value.ts';
import { branch } from './branch.ts';
import type { Machine } from './machine.ts';

type If = Extract<PsNode, { readonly kind: 'if' }>;

export function runIf(machine: Machine, node: If): Value {
  const { condition, otherwise } = node;
  const value = machine.evaluate(condition);
  if (!value.canBeTrue && value.causes.has('arm')) machine.closed.set(node.then.start, node.then);
  return branch(machine, {
    at: condition,
    value,
    yes: () => machine.evaluate(node.then),
    no: () => (otherwise ? machine.evaluate(otherwise) : nullValue),
  });
}
