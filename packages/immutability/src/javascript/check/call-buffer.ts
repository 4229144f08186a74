import type { AbstractValue } from './abstract-value.ts';
import { noFacts } from './abstract-value.ts';
import type { CallInWalk } from './call-in-walk.ts';
import { equalFacts } from './equal-facts.ts';
import { filesWithin } from './files-of.ts';
import { hashedBy } from './hashed-by.ts';
import { leafOf, madeOf } from './make-value.ts';
import { useValue } from './use-value.ts';
import type { Walk } from './walk.ts';

/** What makes of bytes or texts others, and of promises one. */
export function callBuffer(name: string, call: CallInWalk, walk: Walk): AbstractValue | undefined {
  const { node, args } = call;
  const [first, second] = args;
  switch (name) {
    case 'Buffer.from':
    case 'String':
    case 'Uint8Array':
      return first && keep(first, call, walk);
    case 'Buffer.concat':
      return first?.kind === 'list' && first.items.length === 1
        ? first.items[0]
        : madeOf('concat', node, args);
    case 'Buffer.compare':
      if (!first || !second) return undefined;
      return {
        kind: 'test',
        whenTrue: noFacts,
        whenFalse: equalFacts([first, second], node, walk),
      };
    case 'JSON.parse':
      if (first && filesWithin(first, walk.state).length > 0) useValue(first, node, walk);
      return leafOf(node, walk);
    case 'Promise.all':
      return first?.kind === 'list' ? all(first.items) : first;
    case 'Promise.resolve':
      return first;
    case 'Promise.reject':
      return { kind: 'pending', value: leafOf(node, walk), facts: noFacts, isNever: true };
    default:
      return undefined;
  }
}

function keep(value: AbstractValue, { node }: CallInWalk, walk: Walk): AbstractValue {
  if (filesWithin(value, walk.state).length > 0 || hashedBy(value, walk.state)) return value;
  return madeOf('text', node, [value]);
}

/** All are awaited together. */
function all(items: readonly AbstractValue[]): AbstractValue {
  const values = items.map((one) => (one.kind === 'pending' ? one.value : one));
  let result: AbstractValue = { kind: 'list', items: values };
  for (const one of items) {
    if (one.kind === 'pending')
      result = { kind: 'pending', value: result, facts: one.facts, isNever: one.isNever };
  }
  return result;
}
