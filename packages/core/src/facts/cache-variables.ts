import data from './cache-variables.json' with { type: 'json' };

/** A variable that makes a program a client of the cache service. */
export interface CacheVariable {
  readonly env: string;
  readonly on: readonly string[];
  readonly includes: readonly string[];
  /** What has to be mentioned in the job, since a variable alone runs nothing. */
  readonly program: string;
}

export const cacheVariables: readonly CacheVariable[] = data.variables;
