import type { AbstractValue } from './abstract-value.ts';
import type { State } from './state.ts';

export interface Hashed {
  readonly algorithm: string | undefined;
  /** The fetches whose file was hashed, and nothing else; empty when it was something else. */
  readonly files: readonly number[];
  /** On some way there is none: it is empty, or missing. */
  readonly isPerhapsNothing?: true;
}

/** What a value is the hash of; undefined when it is no hash. */
export function hashedBy(value: AbstractValue, state: State): Hashed | undefined {
  if (value.kind === 'digest') {
    const fed = state.fed.get(value.key);
    return { algorithm: value.algorithm, files: fed?.kind === 'file' ? [fed.file] : [] };
  }
  if (value.kind !== 'cases') return undefined;
  const all = value.cases
    .filter(({ value: one }) => one.kind !== 'constant' || Boolean(one.value))
    .map((one) => hashedBy(one.value, state));
  const [first] = all;
  if (first === undefined) return all.find((one) => one !== undefined) && unclear;
  return all.every((one) => one && one.files.length > 0 && one.algorithm === first.algorithm)
    ? {
        algorithm: first.algorithm,
        files: all.flatMap((one) => one?.files ?? []),
        ...(all.length < value.cases.length && { isPerhapsNothing: true }),
      }
    : unclear;
}

const unclear: Hashed = { algorithm: undefined, files: [] };
