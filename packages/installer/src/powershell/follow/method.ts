import type { PsNode } from '../tree/ps-node.ts';
import type { Value } from '../values/value.ts';
import type { Machine } from './machine.ts';

/** What a method does that .NET or PowerShell has. */
export type Method = (machine: Machine, node: MethodCall, called: Called) => Value;

export type MethodCall = Extract<PsNode, { readonly kind: 'call' }>;

export interface Called {
  readonly holder: Value;
  readonly args: readonly Value[];
  readonly type: string;
}
