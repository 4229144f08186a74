import type { ScalarNode } from '../../model/index.ts';
import { holesIn } from './holes.ts';
import { posixFlow } from './posix/posix-flow.ts';
import { cmdFlow } from './rough/cmd-flow.ts';
import { javascriptFlow } from './rough/javascript-flow.ts';
import { powershellFlow } from './rough/powershell-flow.ts';
import { pythonFlow } from './rough/python-flow.ts';
import type { Script } from './script-of.ts';
import type { ScriptFlow } from './script-write.ts';

const cache = new WeakMap<ScalarNode, Map<Script['language'], ScriptFlow>>();

const nothing: ScriptFlow = { writes: [], isRough: false };

/** What a script writes for later steps. */
export function scriptFlow(script: Script): ScriptFlow {
  if (!mayWrite(script.text) && !mayWrite(script.at.value)) return nothing;
  const known = cache.get(script.at) ?? new Map<Script['language'], ScriptFlow>();
  cache.set(script.at, known);
  const flow = known.get(script.language) ?? flowOf(script);
  known.set(script.language, flow);
  return flow;
}

function mayWrite(text: string): boolean {
  return /GITHUB_(?:OUTPUT|ENV|PATH|STATE)\b|\bgh +workflow +run\b|\/dispatches\b|::(?:set-output|set-env|add-path|save-state)|github\.(?:output|env|path|state)\b|\b(?:setOutput|exportVariable|addPath|saveState)\(/i.test(
    text,
  );
}

// Longer ones are generated or hostile; nobody writes them by hand.
const maxLength = 60_000;

function flowOf({ at, text, language }: Script): ScriptFlow {
  if (text.length > maxLength) return { writes: [], isRough: true };
  const holes = holesIn(at);
  // A matrix of runners has one shell for all its steps that this repository does not say.
  const isPowershell =
    /\$env:GITHUB_/i.test(text) && (language === 'posix' || language === 'other');
  switch (isPowershell ? 'powershell' : language) {
    case 'posix':
      return posixFlow(text, holes);
    case 'powershell':
      return powershellFlow(text, holes);
    case 'python':
      return pythonFlow(text, holes);
    case 'node':
      return javascriptFlow(text, holes);
    case 'cmd':
      return cmdFlow(text, holes);
    // `shell: ${{ inputs.shell }}`: most often it is bash.
    case 'other':
      return { ...posixFlow(text, holes), isRough: true };
  }
}
