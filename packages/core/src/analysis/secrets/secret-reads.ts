import type { ScalarNode } from '../../model/index.ts';
import { type ContextRead, contextReads } from '../context-reads.ts';

const contexts = ['secrets'];

/** What the expressions of a scalar read of the `secrets` context; `if` needs no braces. */
export function secretReads(scalar: ScalarNode, isCondition = false): readonly ContextRead[] {
  return contextReads(scalar, contexts, isCondition);
}
