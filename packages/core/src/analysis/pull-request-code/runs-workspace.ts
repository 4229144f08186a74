import { pullRequestCode } from '../../facts/pull-request-code.ts';
import type { Place } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import type { RunStep } from '../runs/run-step.ts';
import { commandsIn } from '../shell/commands-in.ts';
import { excerptOf } from '../shell/excerpt-of.ts';
import { plainLines } from '../shell/plain-lines.ts';
import { programName } from '../shell/program-name.ts';
import { type Script, scriptOf } from '../shell/script-of.ts';
import { unwrapped } from '../shell/unwrapped.ts';

/** Where a step runs what lies in the workspace: by a command, by an action that builds, or by an action from there. */
export function runsWorkspace({ step, owner }: RunStep): Place | undefined {
  if (step.run !== undefined) {
    const script = scriptOf(step, owner.kind === 'job' ? owner : undefined);
    return script !== undefined && hasActive(script) ? step.run : undefined;
  }
  if (step.uses?.kind === 'local') return step.uses.at;
  return pullRequestCode.executors.has(actionName(step.uses) ?? '') ? step.uses?.at : undefined;
}

/** Mostly a plain line shows it, and the rest need not be read. */
function hasActive(script: Script): boolean {
  const isPlainlyActive = (line: string) => plainLines(line)?.some(isActive) === true;
  if (script.isShell && (excerptOf(script.text, isPlainlyActive) ?? '') !== '') return true;
  return commandsIn(script, () => true).lines.some(isActive);
}

/** Most commands run something of the workspace: build files, scripts, plug-ins, tests. */
function isActive(line: readonly string[]): boolean {
  const program = programName(unwrapped(line).at(-1)?.[0] ?? '');
  return program !== '' && !pullRequestCode.inert.has(program);
}
