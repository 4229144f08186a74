import type { PsNode } from '../tree/ps-node.ts';
import { doubt, type Machine } from './machine.ts';
import { nodesIn } from './nodes-in.ts';

/** Two functions of one name: only the last is followed, and a call between them runs the other. */
export function noteTwice(machine: Machine, program: PsNode): void {
  for (const node of nodesIn(program)) {
    if (node.kind !== 'function' || machine.functions.get(node.name) === node) continue;
    doubt(
      machine,
      node,
      'there is another function of this name, and which of them runs is not followed',
    );
  }
}
