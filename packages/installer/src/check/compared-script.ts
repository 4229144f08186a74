import type { ComparedArm } from '../bytes/compare-arm.ts';
import type { CheckedScript } from './checked-script.ts';

/** A script, and its arms beside the files of each place; empty where a place was not named, or did not answer. */
export interface ComparedScript extends CheckedScript {
  readonly local: readonly ComparedArm[];
  readonly published: readonly ComparedArm[];
}
