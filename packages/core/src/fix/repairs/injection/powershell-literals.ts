import type { ScriptHole } from './script-hole.ts';

/** A quoted text of a PowerShell script, with its quotes. */
interface PowershellLiteral {
  readonly kind: 'single' | 'double';
  readonly from: number;
  readonly to: number;
}

/**
 * The quoted texts of a PowerShell script. Source: section 2.3.5.2 of the language specification,
 * https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-02
 */
export function literalsIn(
  text: string,
  holes: readonly ScriptHole[],
): readonly PowershellLiteral[] {
  const masked = holes.reduce(
    (one, { from, to }) => one.slice(0, from) + 'x'.repeat(to - from) + one.slice(to),
    text,
  );
  const found: PowershellLiteral[] = [];
  for (const { 0: token, index } of masked.matchAll(tokens)) {
    if (token.startsWith('#') || token.startsWith('<#') || token.startsWith('`')) continue;
    const kind = token.replace('@', '').startsWith("'") ? 'single' : 'double';
    found.push({ kind, from: index, to: index + token.length });
  }
  return found;
}

/** Escapes, comments, here-strings, and texts in which a doubled quote is one. Unclosed ones reach to the end. */
const tokens =
  /`[\s\S]|<#[\s\S]*?(?:#>|$)|#[^\n]*|@"[ \t]*\r?\n[\s\S]*?(?:\n"@|$)|@'[ \t]*\r?\n[\s\S]*?(?:\n'@|$)|"(?:[^"`]|""|`[\s\S])*(?:"|$)|'(?:[^']|'')*(?:'|$)/g;
