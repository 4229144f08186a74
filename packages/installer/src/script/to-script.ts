import type { Dialect, Script } from './script.ts';

/** Longer texts are not installers. */
export const maxScriptLength = 2 * 1024 * 1024;

/** By its first line, else by the end of its name, else by what it says. */
export function toScript(path: string, text: string): Script {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return { path: path.replaceAll('\\', '/'), dialect: dialectOf(path, plain), text: plain };
}

function dialectOf(path: string, text: string): Dialect {
  const [first = ''] = text.split('\n', 1);
  if (first.startsWith('#!')) {
    if (/\b(?:pwsh|powershell)/.test(first)) return 'powershell';
    return /\b(?:bash|zsh|ksh)/.test(first) ? 'bash' : 'sh';
  }
  if (/\.psm?1(?:\.\w+)?$/i.test(path)) return 'powershell';
  if (/\.bash(?:\.\w+)?$/i.test(path)) return 'bash';
  if (/\.sh(?:\.\w+)?$/i.test(path)) return 'sh';
  return looksLikePowershell(text) ? 'powershell' : 'sh';
}

function looksLikePowershell(text: string): boolean {
  return /^\s*(?:param\s*\(|\$\w+\s*=\s|\[CmdletBinding|function [A-Z]\w+-\w+)/m.test(
    text.slice(0, 20_000),
  );
}
