import type { Place, ScalarNode } from '../../model/index.ts';
import type { RunStep } from '../runs/run-step.ts';
import type { Naming } from './naming.ts';

/** A step that brings the code of a pull request into the workspace. */
export interface Checkout {
  readonly site: RunStep;
  /** The `ref` or `repository`, or the script. */
  readonly at: Place;
  readonly naming: Naming;
  /** The order of the step from which on it lies in the workspace. */
  readonly from: number;
  /** The folder of its own that it goes to. */
  readonly folder: string | undefined;
  /** Whether the action refuses the code of forks for this event: by its version, or as its tag is today. */
  readonly refusal: 'version' | 'tag' | undefined;
  /** The input that tells it not to refuse. */
  readonly allowed: ScalarNode | undefined;
  readonly isCertain: boolean;
}
