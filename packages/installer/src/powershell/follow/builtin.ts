import type { PsNode } from '../tree/ps-node.ts';
import type { Value } from '../values/value.ts';
import type { Arguments } from './arguments.ts';
import type { Callee } from './call-function.ts';
import type { Machine } from './machine.ts';

/** What a command does that PowerShell, Windows or everybody has. */
export type Builtin = (machine: Machine, node: PsNode, call: BuiltinCall) => Value;

export interface BuiltinCall {
  readonly name: string;
  readonly args: Arguments;
  readonly callFunction: (
    machine: Machine,
    node: PsNode,
    call: { readonly callee: Callee; readonly args: Arguments },
  ) => Value;
}
