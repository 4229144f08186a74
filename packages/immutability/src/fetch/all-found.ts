import type { Found } from './found.ts';

/** What several places were found to fetch, as one. */
export function allFound(parts: readonly Found[]): Found {
  return {
    fetches: parts.flatMap(({ fetches }) => fetches),
    doubts: parts.flatMap(({ doubts }) => doubts),
  };
}
