import type { AbstractValue } from './abstract-value.ts';
import { filesOf } from './files-of.ts';
import type { Fed } from './state.ts';
import type { Walk } from './walk.ts';

/** Bytes go into a hash. */
export function feed(
  hasher: Extract<AbstractValue, { kind: 'hasher' }>,
  value: AbstractValue,
  walk: Walk,
): void {
  const before = walk.state.fed.get(hasher.key);
  const fed = new Map(walk.state.fed).set(hasher.key, next(before, value, walk));
  walk.state = { ...walk.state, fed };
}

function next(before: Fed | undefined, value: AbstractValue, walk: Walk): Fed {
  const [file, ...others] = [...new Set(filesOf(value, walk.state))];
  const isClean = before === undefined || (before.kind === 'other' && before.values.length === 0);
  const isSame = before?.kind === 'file' && before.file === file;
  if (file !== undefined && others.length === 0 && (isClean || isSame))
    return { kind: 'file', file };
  return { kind: 'other', values: [value] };
}
