import type { InconclusiveReason, Known } from '@portcullis/core';
import { expectMembers, expectText, expectWord, type JsonSpot } from './expect-json.ts';

/** An answer, or why there was none. */
export function parseKnown<Value>(spot: JsonSpot, parse: (value: JsonSpot) => Value): Known<Value> {
  const at = expectMembers(spot, ['kind'], ['value', 'reason', 'message']);
  if (expectWord(at('kind'), ['known', 'unknown']) === 'known') {
    expectMembers(spot, ['kind', 'value']);
    return { kind: 'known', value: parse(at('value')) };
  }
  expectMembers(spot, ['kind', 'reason', 'message']);
  return {
    kind: 'unknown',
    reason: expectWord(at('reason'), reasons),
    message: expectText(at('message')),
  };
}

const reasons: readonly InconclusiveReason[] = [
  'too-large',
  'too-deep',
  'too-many',
  'unreadable',
  'encoding',
  'undecidable',
  'network',
  'permission',
  'rate-limit',
];
