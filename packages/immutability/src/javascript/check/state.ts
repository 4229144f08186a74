import type { Variable } from 'eslint-scope';
import type { AbstractValue, Facts, Trail } from './abstract-value.ts';

/** What is known at one point of the walk. Never changed: each step makes another. */
export interface State {
  /** Whether this point is reached at all. */
  readonly isLive: boolean;
  readonly variables: ReadonlyMap<Variable | string, AbstractValue>;
  /** The fetch that a value (by its key) is the file of. */
  readonly files: ReadonlyMap<string, number>;
  readonly facts: Facts;
  /** What was fed to a hasher, by its key. */
  readonly fed: ReadonlyMap<string, Fed>;
  /** Fetches whose file was put where others find it: the tool cache, a folder of the path. */
  readonly placed: ReadonlySet<number>;
  /** The run is marked as failed; it goes on. */
  readonly isFailed: boolean;
  readonly trail: Trail;
}

export type Fed =
  | { readonly kind: 'file'; readonly file: number }
  | { readonly kind: 'other'; readonly values: readonly AbstractValue[] };

export const startState: State = {
  isLive: true,
  variables: new Map(),
  files: new Map(),
  facts: new Map(),
  fed: new Map(),
  placed: new Set(),
  isFailed: false,
  trail: [],
};
