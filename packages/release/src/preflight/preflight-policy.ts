import type { RowId } from './row.ts';

export interface PreflightPolicy {
  /** `workflow_dispatch`, unless a repository has a reason. */
  readonly events: readonly string[];
  readonly gate: string;
  readonly environment: string;
  /** Whether somebody may approve his own release: what is lost without a second person is said. */
  readonly isSolo: boolean;
  /** Rows that end the release when nobody knows. */
  readonly mustKnow: readonly RowId[];
}

/** What a workflow's own token can learn everywhere; the settings of a repository are shown to few. */
export const defaultMustKnow: readonly RowId[] = [
  'event',
  'ref',
  'tag',
  'release',
  'guards',
  'cache-mode',
];
