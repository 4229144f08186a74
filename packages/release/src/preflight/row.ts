/** What is looked at before anything is built upon it, in the order of the report. */
export const rowIds = [
  'event',
  'ref',
  'tag',
  'release',
  'guards',
  'cache-mode',
  'immutable-releases',
  'gate-environment',
  'release-environment',
  'tag-rules',
] as const;

export type RowId = (typeof rowIds)[number];

export interface Row {
  readonly id: RowId;
  /** `unknown` is never a pass; whether it ends the release is for the policy to say. */
  readonly outcome: 'pass' | 'fail' | 'unknown';
  /** What was found, and what to do where that is not as it should be. */
  readonly why: string;
}
