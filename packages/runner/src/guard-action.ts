import type { Guard } from '@portcullis/core';

/** What one guard action adds to what all of them share. */
export interface GuardAction {
  /** Its folder below `actions/`. */
  readonly name: string;
  /** The guards whose rules it runs; all of them when empty. */
  readonly guards: readonly Guard[];
}
