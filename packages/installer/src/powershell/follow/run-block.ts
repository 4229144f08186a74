import type { PsNode } from '../tree/ps-node.ts';
import type { Value } from '../values/value.ts';
import type { BuiltinCall } from './builtin.ts';
import type { Machine } from './machine.ts';

interface Block extends Pick<BuiltinCall, 'args' | 'callFunction'> {
  readonly lambda: PsNode & { kind: 'lambda' };
}

/** Runs the block that a command was given, on its input. */
export function runBlock(
  machine: Machine,
  node: PsNode,
  { lambda, args: { input }, callFunction }: Block,
): Value {
  const args = { named: () => undefined, positional: [], words: [], redirect: undefined, input };
  return callFunction(machine, node, { callee: { ...lambda, name: 'block' }, args });
}
