import type { Hole } from '../holes.ts';
import type { ScriptFlow, ScriptWrite } from '../script-write.ts';
import type { Stretch } from './arguments-at.ts';
import { assignmentsIn } from './assignments-in.ts';
import { balancedEnd } from './balanced-end.ts';
import { codeOf, type Syntax } from './code-of.ts';
import { type RoughScript, toBudget } from './dialect.ts';
import { partsIn } from './parts-in.ts';
import { nameIn } from './plain-string.ts';
import { powershellDialect } from './powershell-dialect.ts';

const insert = /\$(?:env:)?\w+|\$\{[^}\n]*\}/iy;
const plain = { close: undefined, escape: undefined, insert: undefined, hole: undefined } as const;

const powershellSyntax: Syntax = {
  comment: /<#[\s\S]*?(?:#>|$)|(?<![\w`$])#[^\n]*/y,
  strings: [
    { open: /@"[ \t]*\r?\n/y, close: '\n"@', escape: /`[\s\S]/y, insert, hole: [/\$\(/y, ')'] },
    { ...plain, open: /@'[ \t]*\r?\n/y, close: "\n'@" },
    { open: /(")/y, close: undefined, escape: /`[\s\S]|""/y, insert, hole: [/\$\(/y, ')'] },
    { ...plain, open: /(')/y, escape: /''/y },
  ],
  hasPatterns: false,
};

const files: Readonly<Record<string, ScriptWrite['file']>> = {
  output: 'output',
  env: 'env',
  path: 'path',
  state: 'state',
};

/** What PowerShell writes: `… >> $env:GITHUB_OUTPUT`, `… | Out-File`, `Add-Content`, `AppendAllText`. */
export function powershellFlow(text: string, holes: readonly Hole[]): ScriptFlow {
  const code = codeOf(text, powershellSyntax).replace(/`\r?\n/g, (end) => ' '.repeat(end.length));
  const assigned = assignmentsIn(code, [
    /\$((?!env:)\w+)\s*\+?=(?!=)/gi,
    /\bforeach\s*\(\s*\$(\w+)\s+in\b/gi,
  ]);
  const script = { text, code, holes, assigned: lowered(assigned), budget: toBudget() };
  return { writes: [...intoFiles(script), ...intoLog(script)], isRough: true };
}

/** Variables are compared without regard to case. */
function lowered(
  assigned: ReadonlyMap<string, readonly Stretch[]>,
): ReadonlyMap<string, readonly Stretch[]> {
  const found = new Map<string, readonly Stretch[]>();
  for (const [name, stretches] of assigned) {
    found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), ...stretches]);
  }
  return found;
}

function intoFiles(script: RoughScript): readonly ScriptWrite[] {
  const paths = script.code.matchAll(/\$\{?env:GITHUB_(OUTPUT|ENV|PATH|STATE)\b\}?/gi);
  return [...paths].slice(0, 100).flatMap(({ 0: path, 1: kind = '', index }) => {
    const file = files[kind.toLowerCase()];
    const statement = statementAround(script.code, index);
    const value = writtenIn(script.code, statement, { from: index, to: index + path.length });
    return file === undefined || value === undefined
      ? []
      : entries({ file, value, statement }, script);
  });
}

/** From the end of the statement before to its own: a line, with what its brackets hold. */
function statementAround(code: string, offset: number): Stretch {
  let depth = 0;
  let from = offset;
  for (; from > 0; from -= 1) {
    const letter = code[from - 1] ?? '';
    if (letter === ')' || letter === '}') depth += 1;
    else if (depth > 0 && (letter === '(' || letter === '{')) depth -= 1;
    else if (
      depth === 0 &&
      /[;{\n]/.test(letter) &&
      !/\|\s*$/.test(code.slice(Math.max(0, from - 40), from))
    )
      break;
  }
  return { from, to: balancedEnd(code, offset, ';\n') };
}

function writtenIn(code: string, statement: Stretch, path: Stretch): Stretch | undefined {
  const before = code.slice(statement.from, path.from);
  const redirect = /\d?>>?\s*["']?$/.exec(before);
  if (redirect !== null) return { from: statement.from, to: statement.from + redirect.index };
  const piped = /\|\s*(?:Out-File|Add-Content|Set-Content|Tee-Object|ac|tee)\b[^|]*$/i.exec(before);
  if (piped !== null) return { from: statement.from, to: statement.from + piped.index };
  const named = /\s-(?:Value|InputObject)\s/i.exec(code.slice(statement.from, statement.to));
  if (named !== null) {
    const from = statement.from + named.index + named[0].length;
    return from < path.from
      ? { from, to: optionBefore(code, from, path.from) }
      : { from, to: statement.to };
  }
  if (
    /(?:Add-Content|Set-Content|AppendAll\w+\(|WriteAll\w+\()\s*(?:-\w+\s+)?["']?$/i.test(before)
  ) {
    const gap = /^["']?\s*,?/.exec(code.slice(path.to, statement.to))?.[0].length ?? 0;
    return { from: path.to + gap, to: statement.to };
  }
  return undefined;
}

function optionBefore(code: string, from: number, to: number): number {
  const option = /\s-(?:Path|FilePath|LiteralPath)\s*["']?$/i.exec(code.slice(from, to));
  return option === null ? to : from + option.index;
}

interface Written {
  readonly file: ScriptWrite['file'];
  readonly value: Stretch;
  readonly statement: Stretch;
}

/** One write for each string with a name of its own; else one for all of it. */
function entries(
  { file, value, statement: { from, to } }: Written,
  script: RoughScript,
): readonly ScriptWrite[] {
  const said = withoutEcho(value, script.code);
  const strings = listed(said, script.code);
  return strings.map((one) => ({
    ...{ file, from, to, name: file === 'path' ? undefined : nameOf(one, script) },
    parts: partsIn(one, script, powershellDialect),
  }));
}

function withoutEcho({ from, to }: Stretch, code: string): Stretch {
  const echo = /^\s*(?:echo|Write-Output|Write-Host)\s+/i.exec(code.slice(from, to));
  return { from: from + (echo?.[0].length ?? 0), to };
}

/** `@("a=…", "b=…")` */
function listed(value: Stretch, code: string): readonly Stretch[] {
  const open = /^\s*@?\(\s*(?=["'])/.exec(code.slice(value.from, value.to));
  if (open === null) return [value];
  const found: Stretch[] = [];
  for (let from = value.from + open[0].length; from < value.to && found.length < 50; ) {
    const to = Math.min(value.to, balancedEnd(code, from, ',\n'));
    if (/["']/.test(code.slice(from, to))) found.push({ from, to });
    if (!/[,\n]/.test(code[to] ?? '')) break;
    from = to + 1;
  }
  return found;
}

function nameOf(value: Stretch, script: RoughScript): string | undefined {
  const bare = /^\s*([\w-]+)=/.exec(script.text.slice(value.from, value.to));
  const isHole = script.holes.some((hole) => hole.from <= value.from && hole.to > value.from);
  return isHole ? undefined : (bare?.[1] ?? nameIn(value, script));
}

const commands: Readonly<Record<string, ScriptWrite['file']>> = {
  'set-output': 'output',
  'save-state': 'state',
  'set-env': 'env',
  'add-path': 'path',
};

function intoLog(script: RoughScript): readonly ScriptWrite[] {
  const found = script.text.matchAll(
    /["']::(set-output|save-state|set-env|add-path)(?:\s+name=([^:,$\n]*))?::/g,
  );
  return [...found].slice(0, 100).flatMap(({ 1: command = '', 2: name, index }) => {
    const file = commands[command];
    const to = balancedEnd(script.code, index, ';\n');
    const parts = partsIn({ from: index, to }, script, powershellDialect);
    return file === undefined ? [] : [{ file, name, parts, from: index, to }];
  });
}
