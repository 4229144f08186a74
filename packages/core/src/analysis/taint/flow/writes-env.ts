import type { Step } from '../../../model/index.ts';
import { scriptTextOf } from './script-text-of.ts';

const known = new WeakMap<Step, boolean>();

/** Whether the script of a step may set variables for the steps after it. */
export function writesEnv(step: Step): boolean {
  const found = known.get(step) ?? mayWrite.test(scriptTextOf(step));
  known.set(step, found);
  return found;
}

const mayWrite = /GITHUB_ENV\b|::set-env|github\.env\b|exportVariable/i;
