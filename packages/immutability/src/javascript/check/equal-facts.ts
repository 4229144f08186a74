import type { Node } from 'estree';
import type { CheckOutcome } from '../../fetch/fetch.ts';
import { type AbstractValue, type Facts, noFacts } from './abstract-value.ts';
import { hashedBy } from './hashed-by.ts';
import { type Reason, weaken } from './reason.ts';
import { rootOf } from './root-of.ts';
import type { Walk } from './walk.ts';

/** What is proved where two values are the same: the digest of a file, and what it is to be. */
export function equalFacts(
  [one, other]: readonly [AbstractValue, AbstractValue],
  node: Node,
  walk: Walk,
): Facts {
  const left = hashedBy(one, walk.state);
  const right = hashedBy(other, walk.state);
  if (left === undefined && right === undefined) return noFacts;
  const [digest, expected] = left === undefined ? [right, one] : [left, other];
  if (digest === undefined || (left && right)) {
    return noFacts;
  }
  if (digest.files.length === 0) {
    walk.notes.push({ flaw: 'other-file', why: 'a hash is compared, but of another file' });
    return noFacts;
  }
  walk.hasCompared = true;
  const outcome = outcomeOf(digest.algorithm, expected, walk);
  const isBoth = digest.isPerhapsNothing === true && canBeNothing(expected);
  const checks = new Map([
    [`hash ${node.range?.join()}`, isBoth ? weaken(outcome, bothMissing) : outcome],
  ]);
  return new Map(digest.files.map((file) => [file, checks]));
}

/** Two that are missing are the same. */
const bothMissing: Reason = {
  conditions: [],
  flaw: 'fails-open',
  why: 'and where neither of the two has a value they are taken for the same',
};

function canBeNothing(expected: AbstractValue): boolean {
  if (expected.kind === 'cases') return expected.cases.some((one) => canBeNothing(one.value));
  return expected.kind !== 'constant' || !expected.value;
}

function outcomeOf(
  algorithm: string | undefined,
  expected: AbstractValue,
  walk: Walk,
): CheckOutcome {
  if (algorithm === undefined || !strong.test(algorithm)) {
    const why =
      algorithm === undefined
        ? 'a hash is compared, of an algorithm that could not be told'
        : `a hash is compared, but "${algorithm}" can be forged`;
    return { verification: 'unknown', holds: 'unknown', why };
  }
  return rootOf(expected, { what: algorithm, kind: 'hash' }, walk);
}

const strong =
  /^(rsa-)?(sha-?(256|384|512)|sha512[/-]256|sha3-(256|384|512)|blake2[bs](512|256))$/i;
