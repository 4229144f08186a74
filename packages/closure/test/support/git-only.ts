import type { Unknown } from '@portcullis/core';
import { liveUpstream, type Upstream } from '../../src/index.ts';

/** Asks a git server, and an API that nobody has. */
export function gitOnly(server: string): Upstream {
  const servers = { server, api: server, token: undefined, fallback: undefined };
  const live = liveUpstream({ servers, environment: {}, userAgent: 'test', cache: undefined });
  return {
    refs: live.refs,
    history: live.history,
    holds: async () => silent,
    files: live.files,
    facts: async () => silent,
    advisories: async () => silent,
    releases: async () => silent,
    attested: async () => silent,
    digest: async () => silent,
    get traffic() {
      return live.traffic;
    },
  };
}

const silent: Unknown = { kind: 'unknown', reason: 'network', message: 'there is no API here' };
