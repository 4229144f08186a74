import type { ReleaseAttester } from '@portcullis/attestation';
import type { Known, Unknown } from '@portcullis/core';
import type { GithubApi } from '@portcullis/github-api';
import type { Upstream } from '../upstream.ts';
import { toKnown } from './to-known.ts';

interface ApiSettings {
  readonly isAnonymous: boolean;
  /** Without one nobody is asked. */
  readonly attester?: ReleaseAttester | undefined;
}

/** What only GitHub's API answers, within what it grants to somebody without a token. */
export function apiQuestions(
  api: GithubApi,
  { isAnonymous, attester }: ApiSettings,
): Pick<Upstream, 'facts' | 'advisories' | 'releases' | 'holds' | 'attested'> {
  const facts = isAnonymous ? within(anonymous.facts, needsToken) : toKnown;
  const releases = isAnonymous ? within(anonymous.releases, needsToken) : toKnown;
  // Each is a request, and whoever writes an action decides how many there are.
  const attested = isAnonymous
    ? within(anonymous.attested, needsToken)
    : within(attestations, asked);
  const holds = isAnonymous ? within(0, needsToken) : within(comparisons, spent);
  return {
    holds: (name, { commit, tip }) => holds(() => api.isAncestor(name, commit, tip)),
    facts: (name) => facts(() => api.readFacts(name)),
    // Many repositories share a request.
    advisories: (name) => toKnown(() => api.listAdvisories(name)),
    attested: (name, object) => {
      if (attester === undefined) return Promise.resolve(noAttester);
      return attested(() => attester(name, object)).then(flat);
    },
    releases: (name) => releases(async () => Object.fromEntries(await api.listReleases(name))),
  };
}

/**
 * Of 60 requests an hour; the rest is left for advisories, pages and a second run.
 * Source: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const anonymous = { facts: 15, releases: 10, attested: 10 };

/** Of the thousand an hour that the token of a workflow grants. */
const comparisons = 50;

/** Of the same thousand; a policy asks for them, so that there are more. */
const attestations = 200;

/** Asks the first of them, and answers the rest. */
function within(most: number, message: string) {
  let left = most;
  return <Value>(ask: () => Promise<Value>): Promise<Known<Value>> => {
    left -= 1;
    if (left >= 0) return toKnown(ask);
    return Promise.resolve({ kind: 'unknown', reason: 'rate-limit', message });
  };
}

const needsToken =
  'without a token the API answers a few questions an hour only, and this one was not asked: set GITHUB_TOKEN';

const spent = 'this run has compared as many commits by the API as one may';

const asked = 'this run has asked for as many attestations of releases as one may';

const noAttester: Unknown = {
  kind: 'unknown',
  reason: 'undecidable',
  message: 'this program verifies no attestations of releases',
};

function flat<Value>(answer: Known<Known<Value>>): Known<Value> {
  return answer.kind === 'known' ? answer.value : answer;
}
