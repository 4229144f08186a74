import type { Node } from 'estree';
import { memberName } from './key-of.ts';

/** `Object.assign(it, …)`, `Object.defineProperty(it, …)`, `Reflect.set(it, …)`: they write members of what they are given first. */
export function isObjectWriter(callee: Node): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    (callee.object.name === 'Object' || callee.object.name === 'Reflect') &&
    writers.has(memberName(callee) ?? '')
  );
}

const writers: ReadonlySet<string> = new Set([
  'assign',
  'defineProperties',
  'defineProperty',
  'deleteProperty',
  'set',
  'setPrototypeOf',
]);
