import type { ScalarNode } from '../../model/index.ts';
import { holesIn } from './holes.ts';
import { javascriptFlow, returnsIn } from './rough/javascript-flow.ts';
import type { ScriptFlow } from './script-write.ts';

const maxLength = 60_000;

const cache = new WeakMap<ScalarNode, ScriptFlow>();

/** What the `script` of actions/github-script hands on; what it returns is the output `result`. */
export function githubScriptFlow(at: ScalarNode): ScriptFlow {
  const known = cache.get(at) ?? flowOf(at);
  cache.set(at, known);
  return known;
}

function flowOf(at: ScalarNode): ScriptFlow {
  if (!/setOutput|exportVariable|addPath|saveState|GITHUB_|return/.test(at.value)) {
    return { writes: [], isRough: false };
  }
  if (at.value.length > maxLength) return { writes: [], isRough: true };
  const text = at.value.replace(/\$\{\{[\s\S]*?\}\}/g, (hole) => '_'.repeat(hole.length));
  const { writes, isRough } = javascriptFlow(text, holesIn(at));
  return { writes: [...writes, ...returnsIn(text, holesIn(at))], isRough };
}
