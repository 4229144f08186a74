import { asMap, type Job, type ScalarNode, type Step, scalarsOf } from '../../model/index.ts';

/** A `run` with the shell that reads it. */
export interface Script {
  readonly at: ScalarNode;
  /** With every `${{ … }}` replaced by a word of the same length. */
  readonly text: string;
  /** Whether the shell reads it as a POSIX shell would. */
  readonly isShell: boolean;
  readonly language: ScriptLanguage;
}

export type ScriptLanguage = 'posix' | 'powershell' | 'cmd' | 'python' | 'node' | 'other';

/** The script of a step; undefined when it has none. */
export function scriptOf(step: Step, job: Job | undefined): Script | undefined {
  const at = step.run;
  if (at === undefined) return undefined;
  const text = texts.get(at) ?? withoutHoles(at.value);
  texts.set(at, text);
  const language = languageOf(step, job);
  return { at, text, isShell: language === 'posix', language };
}

const texts = new WeakMap<ScalarNode, string>();

function withoutHoles(text: string): string {
  if (!text.includes('${{')) return text;
  return text.replace(/\$\{\{[\s\S]*?\}\}/g, (hole) => '_'.repeat(hole.length));
}

function languageOf(step: Step, job: Job | undefined): ScriptLanguage {
  const shell = step.shell ?? job?.defaults.shell ?? job?.workflow.defaults.shell;
  if (shell === undefined) return job !== undefined && isWindows(job) ? 'powershell' : 'posix';
  const program = /^\s*(?:\/\S*\/)?([a-z]+)/i.exec(shell.value)?.[1]?.toLowerCase() ?? '';
  return languages[program] ?? (/^(?:ba|da|k|z)?sh$/.test(program) ? 'posix' : 'other');
}

const languages: Readonly<Record<string, ScriptLanguage>> = {
  pwsh: 'powershell',
  powershell: 'powershell',
  cmd: 'cmd',
  python: 'python',
  node: 'node',
};

// Without a shell GitHub takes PowerShell on Windows; a matrix mostly has both kinds of runners.
function isWindows({ runsOn }: Job): boolean {
  const labels = scalarsOf(asMap(runsOn)?.get('labels') ?? runsOn);
  return labels.some(({ value }) => /^windows-/i.test(value));
}
