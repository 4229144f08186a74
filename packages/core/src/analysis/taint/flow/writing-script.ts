import type { Job, ScalarNode, Step } from '../../../model/index.ts';
import { actionName } from '../../action-name.ts';
import { inputOf } from '../../input-of.ts';
import { githubScriptFlow } from '../../shell/github-script-flow.ts';
import { scriptFlow } from '../../shell/script-flow.ts';
import { scriptOf } from '../../shell/script-of.ts';
import type { ScriptFlow } from '../../shell/script-write.ts';

/** A script that can write for later steps. */
export interface WritingScript {
  readonly at: ScalarNode;
  readonly flow: ScriptFlow;
}

/** The script of a step that may hand text on: its `run`, or what it gives to actions/github-script. */
export function writingScript(step: Step, job: Job | undefined): WritingScript | undefined {
  const script = scriptOf(step, job);
  if (script !== undefined) return { at: script.at, flow: scriptFlow(script) };
  if (actionName(step.uses) !== 'actions/github-script') return undefined;
  const at = inputOf(step, 'script');
  return at && { at, flow: githubScriptFlow(at) };
}
