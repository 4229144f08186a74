import type { ScalarNode } from '@portcullis/core';
import type { ShellText } from '../../script/shell-text.ts';

/**
 * By the program that `shell:` names, behind `env` and its options, too. Where an expression chooses, the text is read
 * as the first shell that it names.
 */
export function dialectOf(shell: ScalarNode | undefined): ShellText['dialect'] {
  // A step of a composite action has to have one; without it nothing runs at all.
  const words = (shell?.value ?? 'bash')
    .split(/[\s'"]+/)
    .map((word) => word.replace(/^.*[/\\]/, ''));
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
