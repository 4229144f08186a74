import { compare } from './compare.ts';
import { findFile } from './files.ts';
import { fromSplit } from './from-split.ts';
import type { Running } from './hash-command.ts';
import { contentOf } from './hash-command.ts';
import { hashIn } from './hash-in.ts';
import type { State } from './state.ts';
import { keyOf, lettersOf, type Value } from './value.ts';

/** `cmp` and `diff`, where one of the files holds the hash. */
export function compareFiles({ args, state, at, context }: Running): State {
  const [left, right] = args.filter(({ value }) => !/^-./.test(lettersOf(value) ?? ''));
  if (left === undefined || right === undefined) return { ...state, status: { kind: 'unknown' } };
  const read = (value: Value): Value =>
    keyOf(value) === '-' ? state.input : contentOf(findFile(state, value));
  const comparison = {
    left: { value: read(left.value) },
    right: { value: read(right.value) },
    at,
    tool: 'cmp',
  };
  const both = [...comparison.left.value, ...comparison.right.value];
  const isHash = both.some((one) => hashIn(one) !== undefined);
  if (!isHash) return { ...state, status: { kind: 'unknown' } };
  return fromSplit(state, compare(state, comparison, context));
}
