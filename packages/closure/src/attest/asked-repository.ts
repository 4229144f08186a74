import type { Known, RepositoryFacts, RepositoryRefs } from '@portcullis/core';
import type { HistoryAsked } from '../upstream.ts';

/** A repository whose pins the policy wants attested. */
export interface AskedRepository {
  readonly name: string;
  /** `owner/name` that answers for it. */
  readonly answeredAs: string;
  readonly format: HistoryAsked['format'];
  readonly refs: RepositoryRefs;
  readonly facts: Known<RepositoryFacts>;
}
