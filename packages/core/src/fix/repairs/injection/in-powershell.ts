import { literalsIn } from './powershell-literals.ts';
import type { Replacement } from './replacement.ts';
import type { ScriptHole } from './script-hole.ts';

/** A hole of a PowerShell script as `${env:NAME}`, which needs no quotes by itself and is filled into double ones. */
export function inPowershell(text: string, holes: readonly ScriptHole[]) {
  const literals = literalsIn(text, holes);
  return (hole: ScriptHole, name: string): Replacement => {
    const line = lineAround(text, hole);
    const reader = codeReader.exec(line)?.[0] ?? evaluated.exec(text)?.[0];
    if (reader !== undefined)
      return {
        kind: 'none',
        reason: `"${reader}" may read the variable's text as code all the same`,
      };
    const literal = literals.find(({ from, to }) => from <= hole.from && hole.to <= to);
    const isProgram = /[&.]\s*$/.test(
      text
        .slice(0, literal?.from ?? 0)
        .split('\n')
        .at(-1) ?? '',
    );
    if (isProgram) return { kind: 'none', reason: 'it names the program that is run' };
    const variable = `\${env:${name}}`;
    if (literal?.kind === 'double') {
      const isEscaped = /[`$]/.test(text.charAt(hole.from - 1));
      return isEscaped
        ? { kind: 'none', reason: outside }
        : { kind: 'text', from: hole.from, to: hole.to, text: variable };
    }
    const isWhole =
      literal?.kind === 'single' && literal.from === hole.from - 1 && literal.to === hole.to + 1;
    if (!isWhole) return { kind: 'none', reason: outside };
    return { kind: 'text', from: literal.from, to: literal.to, text: `"${variable}"` };
  };
}

const outside = 'it stands outside of double quotes, or beside other text in single ones';

/** Runs a text of the script, wherever it was made. */
const evaluated = /\b(?:iex|Invoke-Expression|ScriptBlock)\b/i;

/** Commands that take code, and other shells. */
const codeReader =
  /\b(?:iex|Invoke-Expression|Invoke-Command|ScriptBlock|Start-Process|Add-Type|pwsh|powershell|cmd|bash|sh|python3?|node|GITHUB_ENV|GITHUB_PATH)\b|\$\(/i;

function lineAround(text: string, { from, to }: ScriptHole): string {
  const start = text.lastIndexOf('\n', from) + 1;
  const end = text.indexOf('\n', to);
  return text.slice(start, end === -1 ? text.length : end).replace(/\$\{\{[\s\S]*?\}\}/g, '');
}
