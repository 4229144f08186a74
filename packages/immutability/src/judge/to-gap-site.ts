import { type GapSite, toLocation, type Verification } from '@portcullis/core';
import { type Fetch, unchecked } from '../fetch/fetch.ts';
import { adviceFor } from './advice/advice-for.ts';
import { decidingInput } from './deciding-input.ts';
import type { GivenInputs } from './given-inputs.ts';
import { judgeFetch } from './judge-fetch.ts';
import type { Judgement } from './judgement.ts';
import { sayWhat } from './say-what.ts';
import { sayWhy } from './say-why.ts';
import { weaknessOf } from './weakness-of.ts';

/** A fetch as reports say it, once it is known what the inputs are. */
export function toGapSite(read: Fetch, inputs: GivenInputs): GapSite {
  const fetch = withoutFlaw(read);
  const judgement = judgeFetch(fetch, inputs);
  const input = decidingInput(fetch, judgement, inputs);
  const weakness = weaknessOf(fetch, judgement);
  const advice = adviceFor(fetch, judgement, inputs);
  const related = fetch.related.map(({ at, why }) => ({ at: toLocation(at), why }));
  return {
    at: toLocation(fetch.at),
    ...(related.length > 0 && { related }),
    kind: fetch.kind,
    what: sayWhat(fetch, judgement),
    mutability: judgement.mutability,
    verification: verificationOf(fetch),
    ...(input !== undefined && { input }),
    verdict: judgement.verdict,
    why: sayWhy(fetch, judgement),
    ...(weakness !== undefined && { weakness }),
    confidence: confidenceOf(fetch, judgement),
    ...(advice !== undefined && { advice }),
  };
}

/** What answers which version it is was never meant to be verified: that a verifier is for something else says nothing. */
function withoutFlaw(fetch: Fetch): Fetch {
  const { kind, check } = fetch;
  const isForOthers = check.flaw === 'uncalled' || check.flaw === 'other-file';
  return kind === 'api-latest' && isForOthers ? { ...fetch, check: unchecked } : fetch;
}

/** Archives of operating systems are signed with keys that the system has. */
function verificationOf({ check, fixedBy, isSystemPackage }: Fetch): Verification {
  if (fixedBy !== undefined) return 'embedded-hash';
  if (isSystemPackage === true) return 'signature';
  return check.holds === 'never' ? 'none' : check.verification;
}

function confidenceOf({ reach }: Fetch, { readings, verdict }: Judgement): GapSite['confidence'] {
  if (reach === 'not-shown') return 'low';
  const isKnown = readings.every(({ mutability }) => mutability !== undefined);
  return isKnown && verdict !== 'unknown' ? 'high' : 'medium';
}
