import type { Known } from '@portcullis/core';
import type { Upstream } from '../upstream.ts';

/** Answers what git tells, and nothing of the API, which has a quota: no verdict of a candidate needs it. */
export function gitOnly(upstream: Upstream): Upstream {
  return {
    refs: upstream.refs,
    history: upstream.history,
    files: upstream.files,
    digest: upstream.digest,
    holds: unknown,
    facts: unknown,
    advisories: unknown,
    releases: unknown,
    attested: unknown,
    get traffic() {
      return upstream.traffic;
    },
  };
}

async function unknown(): Promise<Known<never>> {
  const message = 'not asked for what no file of the tree leads to';
  return { kind: 'unknown', reason: 'undecidable', message };
}
