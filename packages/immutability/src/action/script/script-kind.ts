import type { ShellText } from '../../script/shell-text.ts';

export type ScriptKind = ShellText['dialect'] | 'javascript';

/** What a file of the tree is run by: its name's end, else its first line; undefined for what is no script. */
export function scriptKind(path: string, text: string): ScriptKind | undefined {
  const end = /\.(\w{1,5})$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const byName = kinds.get(end);
  const first = /^#![^\n]{0,200}/.exec(text)?.[0] ?? '';
  const program = /\b(bash|zsh|ksh|dash|ash|sh|pwsh|python[\d.]*|node|ruby|perl)\b(?!.*\/)/.exec(
    first,
  )?.[1];
  const byLine = program === undefined ? undefined : (kinds.get(program) ?? 'other');
  // "install.sh" with "#!/usr/bin/env bash" is for bash.
  return byName === 'sh' ? (byLine ?? byName) : (byName ?? byLine);
}

const kinds = new Map<string, ScriptKind>([
  ['sh', 'sh'],
  ['dash', 'sh'],
  ['ash', 'sh'],
  ['bash', 'bash'],
  ['zsh', 'bash'],
  ['ksh', 'bash'],
  ['ps1', 'powershell'],
  ['psm1', 'powershell'],
  ['pwsh', 'powershell'],
  ['js', 'javascript'],
  ['mjs', 'javascript'],
  ['cjs', 'javascript'],
  ['node', 'javascript'],
  // Bun, Deno and newer versions of Node run TypeScript as it is.
  ['ts', 'javascript'],
  ['mts', 'javascript'],
  ['cts', 'javascript'],
  ['py', 'other'],
  ['rb', 'other'],
  ['pl', 'other'],
  ['cmd', 'other'],
  ['bat', 'other'],
]);
