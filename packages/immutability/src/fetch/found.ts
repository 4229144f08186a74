import type { Doubt } from './doubt.ts';
import type { Fetch } from './fetch.ts';

/** What one file, or all of an action, was found to fetch. */
export interface Found {
  readonly fetches: readonly Fetch[];
  readonly doubts: readonly Doubt[];
}

export const nothing: Found = { fetches: [], doubts: [] };
