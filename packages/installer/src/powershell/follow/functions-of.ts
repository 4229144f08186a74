import type { PsNode } from '../tree/ps-node.ts';
import { nodesIn } from './nodes-in.ts';

type PsFunction = PsNode & { kind: 'function' };

/** All functions of a script, by their names; of two with the same name the last. */
export function functionsOf(program: PsNode): ReadonlyMap<string, PsFunction> {
  const found = new Map<string, PsFunction>();
  for (const node of nodesIn(program)) if (node.kind === 'function') found.set(node.name, node);
  return found;
}
