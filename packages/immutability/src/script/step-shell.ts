import type { Step, StepOwner } from '@portcullis/core';
import { shellOf } from '@portcullis/installer';
import type { ShellText } from './shell-text.ts';

interface StepShell {
  readonly dialect: ShellText['dialect'];
  /** What the runner says before the script, which decides whether a failed check ends it. */
  readonly prelude: string;
}

/** By the shell that the step, its job or its workflow names, else by the runner's system. */
export function stepShell(step: Step, owner: StepOwner): StepShell {
  const shell = shellOf(step, owner);
  if (shell === undefined) return { dialect: 'other', prelude: '' };
  const { dialect, prelude } = shell;
  return { dialect, prelude: prelude === '' ? '' : `${prelude}\n` };
}
