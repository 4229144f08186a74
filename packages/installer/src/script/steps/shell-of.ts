import { type Job, type Step, type StepOwner, scalarsOf, valuesOf } from '@portcullis/core';
import type { Dialect } from '../script.ts';

/** What reads a step's script, and how it is told to. */
export interface StepShell {
  readonly dialect: Dialect;
  /** What the runner says before the script, as a line of it. */
  readonly prelude: string;
}

/**
 * undefined for languages that nobody here reads. What the runner calls its shells with:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/ScriptHandlerHelpers.cs
 */
export function shellOf(step: Step, owner: StepOwner): StepShell | undefined {
  const job = owner.kind === 'job' ? owner : undefined;
  const given = step.shell ?? job?.defaults.shell ?? job?.workflow.defaults.shell;
  const { values, open } = given === undefined ? none : valuesOf(given, { job, step });
  const named = values.filter((value) => value.trim() !== '').map(toShell);
  if (named.length === 0 && !open) return isPowershell(step, job) ? powershell : plain;
  if (named.length === 1 && !open) return named[0];
  // A matrix of shells: most often they are bash, and what some of them are not told, nobody can rely on.
  if (speaksPowershell(step)) return powershell;
  const known = named.filter(isPosix);
  return known.find(({ prelude }) => prelude === '') ?? (open ? undefined : known[0]) ?? untold;
}

const none = { values: [], open: false } as const;
const plain: StepShell = { dialect: 'bash', prelude: 'set -e' };
const untold: StepShell = { dialect: 'bash', prelude: '' };
const powershell: StepShell = {
  dialect: 'powershell',
  prelude: "$ErrorActionPreference = 'stop'",
};

function isPosix(shell: StepShell | undefined): shell is StepShell {
  return shell !== undefined && shell.dialect !== 'powershell';
}

function toShell(text: string): StepShell | undefined {
  const words = text.trim().split(/\s+/).slice(0, 64);
  const [program = ''] = words.map(programOf);
  if (program === 'pwsh' || program === 'powershell') return powershell;
  if (words.length === 1 && program === 'bash')
    return { dialect: 'bash', prelude: 'set -eo pipefail' };
  if (words.length === 1 && program === 'sh') return { dialect: 'sh', prelude: 'set -e' };
  // `nix develop -c bash -e {0}`, `alpine.sh {0}`.
  const at = words.findIndex((word) => isShell.test(programOf(word)));
  if (at === -1) return /\.sh$/.test(program) ? { dialect: 'sh', prelude: '' } : undefined;
  const dialect = /^(?:da)?sh$/.test(programOf(words[at] ?? '')) ? 'sh' : 'bash';
  return { dialect, prelude: preludeOf(words.slice(at + 1)) };
}

const isShell = /^(?:ba|da|k|z)?sh$/;

function programOf(word: string): string {
  return word
    .replace(/^.*[\\/]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase();
}

/** The options of `bash -leo pipefail {0}` that decide where a script ends. */
function preludeOf(words: readonly string[]): string {
  const options = words.filter((word) => /^-[a-z]+$/i.test(word));
  const named = words.filter((_, index) => /^-[a-z]*o$/i.test(words[index - 1] ?? ''));
  const isErrexit = options.some((word) => word.includes('e')) || named.includes('errexit');
  const set = [
    ...(isErrexit ? ['-e'] : []),
    ...(named.includes('pipefail') ? ['-o pipefail'] : []),
  ];
  return set.length === 0 ? '' : `set ${set.join(' ')}`;
}

/** Without a shell GitHub takes PowerShell on Windows; what a label of one's own or a matrix is, the script says. */
function isPowershell(step: Step, job: Job | undefined): boolean {
  const { runsOn } = job ?? {};
  const labels = scalarsOf(runsOn?.kind === 'map' ? runsOn.get('labels') : runsOn);
  if (labels.some(({ value }) => /^windows(?:-|$)/i.test(value))) return true;
  const isKnown =
    job === undefined || labels.some(({ value }) => /^(?:ubuntu|macos)-/i.test(value));
  return !isKnown && speaksPowershell(step);
}

function speaksPowershell({ run }: Step): boolean {
  return /\$env:\w|\b(?:Invoke-(?:WebRequest|RestMethod|Expression)|Expand-Archive|New-Object)\b/i.test(
    run?.value ?? '',
  );
}
