import type { AbstractValue } from './abstract-value.ts';
import { noFacts } from './abstract-value.ts';
import type { CallInWalk } from './call-in-walk.ts';
import { equalFacts } from './equal-facts.ts';
import { feed } from './feed.ts';
import { leafOf, madeOf } from './make-value.ts';
import { signedFacts } from './signed-facts.ts';
import type { Walk } from './walk.ts';

/** `node:crypto`: hashes, and what verifies signatures. */
export function callCrypto(name: string, call: CallInWalk, walk: Walk): AbstractValue | undefined {
  const { node, args } = call;
  const [first, second, third, fourth] = args;
  switch (name) {
    case 'node:crypto.createHash':
    case 'node:crypto.createVerify':
      return newHasher(textOf(first), walk);
    case 'node:crypto.hash':
      return digestOf(textOf(first), second, walk);
    case 'node:crypto.subtle.digest':
      return digestOf(
        textOf(first?.kind === 'object' ? first.members.get('name') : first),
        second,
        walk,
      );
    case 'node:crypto.timingSafeEqual':
      return first && second && test(equalFacts([first, second], node, walk));
    case 'node:crypto.verify':
      return test(signedFacts({ data: second, key: third, node, what: 'a signature' }, walk));
    case 'node:crypto.subtle.verify':
      return test(signedFacts({ data: fourth, key: second, node, what: 'a signature' }, walk));
    case 'node:crypto.createPublicKey':
      return madeOf('key', node, args);
    case 'node:crypto.subtle.importKey':
      return madeOf('key', node, second === undefined ? [] : [second]);
    default:
      return name.startsWith('node:crypto.') ? leafOf(node, walk) : undefined;
  }
}

export function newHasher(algorithm: string | undefined, walk: Walk) {
  const key = `${walk.steps}`;
  const fed = new Map(walk.state.fed).set(key, { kind: 'other', values: [] });
  walk.state = { ...walk.state, fed };
  return { kind: 'hasher', key, algorithm } as const;
}

function digestOf(
  algorithm: string | undefined,
  data: AbstractValue | undefined,
  walk: Walk,
): AbstractValue {
  const hasher = newHasher(algorithm, walk);
  if (data !== undefined) feed(hasher, data, walk);
  return { kind: 'digest', key: hasher.key, algorithm };
}

function textOf(value: AbstractValue | undefined): string | undefined {
  return value?.kind === 'constant' && typeof value.value === 'string' ? value.value : undefined;
}

function test(whenTrue: typeof noFacts): AbstractValue {
  return { kind: 'test', whenTrue, whenFalse: noFacts };
}
