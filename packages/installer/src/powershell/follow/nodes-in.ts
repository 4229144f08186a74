import type { PsNode } from '../tree/ps-node.ts';

/** A node and all below it. */
export function* nodesIn(value: unknown): Generator<PsNode> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
  else if (isObject(value)) {
    if (isNode(value)) yield value;
    for (const part of Object.values(value)) yield* nodesIn(part);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isNode(value: object): value is PsNode {
  return 'kind' in value && 'start' in value;
}
