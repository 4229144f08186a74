import type { Step } from '../../../model/index.ts';
import { inputOf } from '../../input-of.ts';

/** The script of a step, or what it gives to actions/github-script; '' when it has none. */
export function scriptTextOf(step: Step): string {
  return (step.run ?? inputOf(step, 'script'))?.value ?? '';
}
