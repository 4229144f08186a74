import { inputOf } from '../../analysis/input-of.ts';
import type { Step } from '../../model/index.ts';

const cache = new WeakMap<Step, boolean>();

/** Whether the script of a step names the runner's files of variables and paths. */
export function mayWrite(step: Step): boolean {
  const script = step.run ?? inputOf(step, 'script');
  const known = cache.get(step) ?? (script !== undefined && pattern.test(script.value));
  cache.set(step, known);
  return known;
}

const pattern =
  /GITHUB_(?:ENV|PATH)\b|::(?:set-env|add-path)|github\.(?:env|path)\b|exportVariable|addPath/i;
