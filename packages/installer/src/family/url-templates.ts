import { resolved } from './resolved.ts';
import type { ShellNames } from './shell-names.ts';

/** What a script can come to ask for, without what only people read. */
export function urlTemplates({ words, assigned }: ShellNames): readonly string[] {
  const templates = new Set<string>();
  for (const word of words.slice(0, mostWords)) {
    if (/\s/.test(word) || word.length > 300 || !/[/{]/.test(word)) continue;
    const template = resolved(word, assigned);
    if (isUrl(template) || (isUrl(word) && template.includes('/'))) templates.add(template);
    if (templates.size === mostTemplates) break;
  }
  return [...templates];
}

const mostTemplates = 256;
const mostWords = 10_000;

/** By its scheme, or by what the variable in front is called. */
function isUrl(template: string): boolean {
  return /:\/\/|^\{[^}]*(?:url|uri|mirror|endpoint|releases?)[^}]*\}\/./i.test(template);
}
