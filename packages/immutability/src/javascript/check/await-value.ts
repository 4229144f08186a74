import { type AbstractValue, type Facts, noFacts } from './abstract-value.ts';
import { applyFacts } from './apply-facts.ts';
import { unionOfFacts } from './facts.ts';
import { meetOfCases } from './meet-of-cases.ts';
import type { Walk } from './walk.ts';

/** A promise is awaited: what it proves holds from here on. */
export function awaitValue(value: AbstractValue, walk: Walk): AbstractValue {
  if (value.kind === 'cases') return awaitCases(value, walk);
  if (value.kind !== 'pending') return value;
  walk.state = applyFacts(walk.state, value.isNever ? undefined : value.facts);
  return awaitValue(value.value, walk);
}

/** One of several, of which some may be promises: what all of them prove, and of each what it proves alone. */
function awaitCases(value: Extract<AbstractValue, { kind: 'cases' }>, walk: Walk): AbstractValue {
  const { program } = walk;
  const factsOf = (one: AbstractValue): Facts | undefined => {
    if (one.kind === 'cases') return meetOfCases(one.cases, program, factsOf);
    if (one.kind !== 'pending') return noFacts;
    const inner = one.isNever ? undefined : factsOf(one.value);
    return inner && unionOfFacts(one.facts, inner);
  };
  if (!value.cases.some((one) => one.value.kind === 'pending')) return value;
  walk.state = applyFacts(walk.state, factsOf(value));
  const cases = value.cases.flatMap((one) => {
    const facts = factsOf(one.value);
    if (facts === undefined) return [];
    return [{ ...one, value: awaited(one.value), facts: unionOfFacts(one.facts, facts) }];
  });
  return { kind: 'cases', cases };
}

function awaited(value: AbstractValue): AbstractValue {
  return value.kind === 'pending' ? awaited(value.value) : value;
}
