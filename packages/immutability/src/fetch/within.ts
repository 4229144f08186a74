import type { Place } from '@portcullis/core';
import type { Condition } from './choice.ts';
import type { Found } from './found.ts';

export interface Around {
  readonly when?: readonly Condition[];
  readonly related?: readonly { readonly at: Place; readonly why: string }[];
}

/** What was found in something that runs under conditions, or that somebody else runs. */
export function within(found: Found, { when = [], related = [] }: Around): Found {
  if (when.length === 0 && related.length === 0) return found;
  return {
    doubts: found.doubts,
    fetches: found.fetches.map((fetch) => ({
      ...fetch,
      when: [...when, ...fetch.when],
      related: [...fetch.related, ...related],
    })),
  };
}
