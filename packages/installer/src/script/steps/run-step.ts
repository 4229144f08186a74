import type { ScalarNode, Step, StepOwner } from '@portcullis/core';
import type { StepShell } from './shell-of.ts';

/** A step with a script that is read here. */
export interface RunStep {
  readonly step: Step;
  readonly owner: StepOwner;
  readonly run: ScalarNode;
  readonly shell: StepShell;
}
