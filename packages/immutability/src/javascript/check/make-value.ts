import { createHash } from 'node:crypto';
import type { Node } from 'estree';
import { type AbstractValue, noFacts } from './abstract-value.ts';
import { keyOf } from './same-value.ts';
import type { Walk } from './walk.ts';

/** Something that is like nothing before it. */
export function leafOf(node: Node, walk: Walk): AbstractValue {
  return { kind: 'leaf', key: `${node.range?.join()}#${walk.steps}`, node };
}

/** What follows from others: the same from the same. */
export function madeOf(by: string, node: Node, from: readonly AbstractValue[]): AbstractValue {
  const keys = from.map(keyOf);
  const own = keys.includes(undefined) ? ` @${node.range?.join()}` : '';
  const key = `${by}(${keys.join()})${own}`;
  return {
    kind: 'made',
    key: key.length > mostOfKey ? `long ${createHash('sha256').update(key).digest('hex')}` : key,
    node,
    from,
  };
}

const mostOfKey = 4000;

/** Nothing is known, and nothing follows. */
export const anything: AbstractValue = { kind: 'test', whenTrue: noFacts, whenFalse: noFacts };
