import type { Taint } from '../taint.ts';
import type { Asking, Reference } from './asking.ts';
import { ofEnv } from './of-env.ts';
import { ofGithub } from './of-github.ts';
import { ofInputs } from './of-inputs.ts';
import { ofMatrix } from './of-matrix.ts';
import { ofJobs, ofNeeds } from './of-needs.ts';
import { ofSteps } from './of-steps.ts';

/** The taints of what a path picks from a context. `secrets`, `vars`, `runner` and the like hold no text of others. */
export function ofContext(name: string, from: Reference, asking: Asking): readonly Taint[] {
  switch (name) {
    case 'github':
      return ofGithub(from, asking);
    case 'env':
      return ofEnv(asking);
    case 'steps':
      return ofSteps(asking);
    case 'needs':
      return ofNeeds(asking);
    case 'jobs':
      return ofJobs(asking);
    case 'inputs':
      return ofInputs(from, asking);
    case 'matrix':
      return ofMatrix(asking);
    default:
      return [];
  }
}
