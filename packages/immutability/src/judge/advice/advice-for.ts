import type { GapSite } from '@portcullis/core';
import type { Fetch } from '../../fetch/fetch.ts';
import type { GivenInputs } from '../given-inputs.ts';
import type { Judgement } from '../judgement.ts';
import { authorAdvice } from './author-advice.ts';
import { userAdvice } from './user-advice.ts';

/** How a site can be closed; undefined where it is. */
export function adviceFor(
  fetch: Fetch,
  judgement: Judgement,
  inputs: GivenInputs,
): GapSite['advice'] {
  if (judgement.verdict === 'closed') return undefined;
  return {
    author: authorAdvice(fetch, judgement),
    user: userAdvice(fetch, judgement, inputs),
  };
}
