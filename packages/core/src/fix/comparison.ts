import type { Finding } from '../engine/index.ts';
import type { FileDraft } from './file-draft.ts';

/** What was found before and after the repairs. */
export interface Comparison {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  readonly drafts: readonly FileDraft[];
}
