import { pullRequestCode } from '../../facts/pull-request-code.ts';
import type { Place } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import type { RunStep } from '../runs/run-step.ts';
import { commandsIn } from '../shell/commands-in.ts';
import { programName } from '../shell/program-name.ts';
import { scriptOf } from '../shell/script-of.ts';
import { unwrapped } from '../shell/unwrapped.ts';

/** Where a step runs what lies in the workspace: by a command, by an action that builds, or by an action from there. */
export function runsWorkspace({ step, owner }: RunStep): Place | undefined {
  if (step.run !== undefined) {
    const script = scriptOf(step, owner.kind === 'job' ? owner : undefined);
    return script !== undefined && commandsIn(script, () => true).lines.some(isActive)
      ? step.run
      : undefined;
  }
  if (step.uses?.kind === 'local') return step.uses.at;
  return pullRequestCode.executors.has(actionName(step.uses) ?? '') ? step.uses?.at : undefined;
}

/** Most commands run something of the workspace: build files, scripts, plug-ins, tests. */
function isActive(line: readonly string[]): boolean {
  const program = programName(unwrapped(line).at(-1)?.[0] ?? '');
  return program !== '' && !pullRequestCode.inert.has(program);
}
