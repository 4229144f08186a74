import type { FetchKind, Place } from '@portcullis/core';
import { type Fetch, unchecked } from './fetch.ts';
import { partChoice } from './part-choice.ts';

/** A reference that the runner itself resolves: an action, or an image. */
export function referenceFetch(at: Place, kind: FetchKind, text: string): Fetch {
  return {
    at,
    kind,
    by: kind === 'action' ? 'uses' : 'docker',
    choice: partChoice({ kind: 'text', text }),
    check: unchecked,
    related: [],
    reach: 'shown',
    when: [],
  };
}
