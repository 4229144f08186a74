import { isSafeClass } from '../is-safe-class.ts';
import type { Atom, Dialect } from './dialect.ts';

/** Values in PowerShell. */
export const powershellDialect: Dialect = { isHarmless, atoms: atomsIn };

function isHarmless(code: string, text: string): boolean {
  if (/^\s*\[(?:int|long|bool|double|version|guid)\]/i.test(code)) return true;
  if (/^\s*\(?\$\w+(?:\.\w+)*\.(?:Count|Length)\)?\s*$/i.test(code)) return true;
  const class_ =
    /-c?replace\s+(["'])\[\^([^\]]+)\]\+?\1\s*(?:,\s*(["'])([^"']*)\3)?\s*\)?\s*$/i.exec(text);
  return class_ !== null && isSafeClass(class_[2] ?? '') && isSafeClass(class_[4] ?? '');
}

const builtin =
  /^(?:true|false|null|_|lastexitcode|pwd|pscommandpath|psscriptroot|error|matches|pshome)$/;

function atomsIn(code: string, text: string): readonly Atom[] {
  const atoms = [
    ...code.matchAll(/\$(?:\{(?:env:)?\w+\}|(?:env:)?\w+)(?:\.\w+\b(?!\())*/gi),
  ].flatMap(([written]) => variableAtom(written));
  return [...atoms, ...commandsIn(code, text)];
}

function variableAtom(written: string): readonly Atom[] {
  const [, env, name = '', fields = ''] = /^\$\{?(env:)?(\w+)\}?(.*)$/is.exec(written) ?? [];
  if (env !== undefined) {
    if (/^GITHUB_EVENT_PATH$/i.test(name))
      return [{ kind: 'part', part: { kind: 'payload', path: '' } }];
    return [{ kind: 'part', part: { kind: 'variable', name } }];
  }
  if (builtin.test(name.toLowerCase())) return [];
  const field = fields.replace(/^\./, '');
  return [{ kind: 'name', name: name.toLowerCase(), field: field === '' ? undefined : field }];
}

/** Programs at the start, in brackets and behind `&`; what shapes text or only makes it is none. */
function commandsIn(code: string, text: string): readonly Atom[] {
  const found = code.matchAll(/(?:^|[(|;&{])\s*&?\s*([A-Za-z][\w.-]*)(?=[\s)]|$)([^|;)]*)/g);
  return [...found].slice(0, 20).flatMap(({ 0: all, 1: name = '', index }) => {
    if (shaping.test(name)) return [];
    const written = text.slice(index, index + all.length).replace(/^[\s(|;&{]+/, '');
    const words = written.split(/\s+/).filter((word) => word !== '');
    const [program = '', ...rest] = words.map((word) => word.replace(/^["']|["']$/g, ''));
    if (/^(?:Get-Content|gc|cat|type)$/i.test(program)) {
      const path = rest.find((word) => !word.startsWith('-')) ?? '';
      if (/GITHUB_EVENT_PATH/i.test(path)) return [];
      return [{ kind: 'part' as const, part: { kind: 'command' as const, words: ['cat', path] } }];
    }
    return [
      { kind: 'part' as const, part: { kind: 'command' as const, words: [program, ...rest] } },
    ];
  });
}

const shaping =
  /^(?:ConvertFrom-Json|ConvertTo-Json|Select-Object|Select-String|Where-Object|ForEach-Object|Sort-Object|Out-String|Join-Path|Split-Path|Resolve-Path|Get-Date|New-Guid|Write-Output|Write-Host|echo|if|else|foreach|for|while|return|switch|Test-Path|Get-Location|Join-String|Measure-Object|try|catch|New-Object)$/i;
