import type { ShellText } from './shell-text.ts';

/**
 * By the program that a line names which starts a shell (`shell:` of a step, `SHELL` of a Dockerfile), behind `env` and
 * its options, too. Where an expression chooses, the text is read as the first shell that it names.
 */
export function dialectOf(shell: string): ShellText['dialect'] {
  const words = shell.split(/[\s'"]+/).map((word) => word.replace(/^.*[/\\]/, ''));
  for (const word of words.slice(0, mostWords)) {
    const dialect = dialects.get(word.toLowerCase().replace(/\.exe$/, ''));
    if (dialect !== undefined) return dialect;
  }
  return 'other';
}

const mostWords = 100;

const dialects = new Map<string, ShellText['dialect']>([
  ['bash', 'bash'],
  ['sh', 'sh'],
  ['dash', 'sh'],
  ['ash', 'sh'],
  ['ksh', 'bash'],
  ['zsh', 'bash'],
  ['pwsh', 'powershell'],
  ['powershell', 'powershell'],
]);
