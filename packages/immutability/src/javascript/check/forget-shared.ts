import type { Variable } from 'eslint-scope';
import type { Node } from 'estree';
import type { AbstractValue } from './abstract-value.ts';
import { leafOf } from './make-value.ts';
import { ownChanges } from './own-changes.ts';
import type { Walk } from './walk.ts';

/**
 * A function runs that is not walked: what any function but those around can write, and what a decision can hang on, is
 * no longer what it was.
 */
export function forgetShared(walk: Walk): void {
  const variables = new Map(walk.state.variables);
  let isSame = true;
  for (const [key, value] of variables) {
    if (!isDecision(value) || !isShared(key, walk)) continue;
    variables.set(key, leafOf(walk.target, walk));
    isSame = false;
  }
  if (!isSame) walk.state = { ...walk.state, variables };
}

/** Whether a test of it goes one way, or proves something. */
function isDecision(value: AbstractValue): boolean {
  if (value.kind === 'cases') return value.cases.some((one) => isDecision(one.value));
  return value.kind === 'constant' || value.kind === 'test';
}

function isShared(key: Variable | string, walk: Walk): boolean {
  if (typeof key !== 'string') {
    return key.references.some((one) => one.isWrite() && isElsewhere(one.identifier, walk));
  }
  const name = key.slice(key.lastIndexOf('.') + 1);
  const written = ownChanges(walk.program).written.get(name) ?? [];
  return written.some((one) => isElsewhere(one, walk));
}

/** In a function that is not being walked: its writes could be done again, or for the first time. */
function isElsewhere(node: unknown, { program, stack }: Walk): boolean {
  if (!isIn(node)) return true;
  const fn = program.functionOf(node);
  return fn !== undefined && !stack.includes(fn);
}

function isIn(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'type' in node;
}
