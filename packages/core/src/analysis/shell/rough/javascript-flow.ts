import type { Hole } from '../holes.ts';
import type { ScriptFlow, ScriptWrite } from '../script-write.ts';
import { argumentsAt, type Stretch } from './arguments-at.ts';
import { assignmentsIn } from './assignments-in.ts';
import { balancedEnd } from './balanced-end.ts';
import { codeOf } from './code-of.ts';
import { type RoughScript, toBudget } from './dialect.ts';
import { javascriptDialect } from './javascript-dialect.ts';
import { javascriptSyntax } from './javascript-syntax.ts';
import { partsIn } from './parts-in.ts';
import { nameIn, plainString } from './plain-string.ts';

/** What JavaScript hands on: by @actions/core, and by the runner's files. */
export function javascriptFlow(text: string, holes: readonly Hole[]): ScriptFlow {
  const script = toScript(text, holes);
  return { writes: [...byToolkit(script), ...byFile(script)], isRough: true };
}

/** What a script of actions/github-script returns is its output `result`. */
export function returnsIn(text: string, holes: readonly Hole[]): readonly ScriptWrite[] {
  const script = toScript(text, holes);
  return [...script.code.matchAll(/\breturn\b(?!\s*(?:;|\}|$))/g)]
    .slice(0, 50)
    .flatMap(({ index }) => {
      if (isInFunction(script.code, index)) return [];
      const from = index + 'return'.length;
      const value = { from, to: balancedEnd(script.code, from, ';\n') };
      const parts = partsIn(value, script, javascriptDialect);
      return [{ file: 'output' as const, name: 'result', parts, from: index, to: value.to }];
    });
}

function toScript(text: string, holes: readonly Hole[]): RoughScript {
  // A statement goes on where a line ends or begins with an operator.
  const code = codeOf(text, javascriptSyntax)
    .replace(/\r?\n(?=\s*(?:\??\.|[?:+*&|]))/g, (end) => ' '.repeat(end.length))
    .replace(
      /([=+*?:&|,(])(\s*\n)/g,
      (_, sign: string, end: string) => sign + ' '.repeat(end.length),
    );
  const assigned = assignmentsIn(code, [
    /(?<![\w$.])([A-Za-z_$][\w$]*)\s*(?:\+|\|\||\?\?)?=(?![=>])/g,
    /\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s+of\b/g,
    /(?<![\w$.])([A-Za-z_$][\w$]*)\.(?:push|unshift|append)\(/g,
    /\bfunction\s+([\w$]+)\s*\([^)]*\)\s*/g,
  ]);
  for (const [name, stretch] of destructured(code)) {
    const known = assigned.get(name);
    if (known === undefined) assigned.set(name, [stretch]);
    else known.push(stretch);
  }
  return { text, code, holes, assigned, budget: toBudget() };
}

/** `const { title, body: text } = context.payload.issue` */
function destructured(code: string): readonly (readonly [string, Stretch])[] {
  return [...code.matchAll(/\b(?:const|let|var)\s*([{[])([^{}[\]]{1,500})[}\]]\s*=(?!=)/g)]
    .slice(0, 100)
    .flatMap(({ 0: all, 1: bracket, 2: names = '', index }) => {
      const from = index + all.length;
      const to = balancedEnd(code, from, ';\n');
      return [...names.matchAll(/([\w$]+)(?:\s*:\s*([\w$]+))?/g)].map(([, key = '', alias]) => {
        const stretch = bracket === '{' ? { from, to, field: key } : { from, to };
        return [alias ?? key, stretch] as const;
      });
    });
}

const kinds: Readonly<Record<string, ScriptWrite['file']>> = {
  setOutput: 'output',
  exportVariable: 'env',
  addPath: 'path',
  saveState: 'state',
  GITHUB_OUTPUT: 'output',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path',
  GITHUB_STATE: 'state',
};

function byToolkit(script: RoughScript): readonly ScriptWrite[] {
  const calls = script.code.matchAll(
    /\b(?:core\.)?(setOutput|exportVariable|addPath|saveState)\s*\(/g,
  );
  return [...calls].slice(0, 100).flatMap(({ 0: all, 1: called = '', index }) => {
    const { args, to } = argumentsAt(script.code, index + all.length - 1);
    const [first, second] = args;
    const file = kinds[called];
    const value = called === 'addPath' ? first : second;
    if (file === undefined || value === undefined) return [];
    const name =
      called === 'addPath' || first === undefined ? undefined : plainString(first, script);
    return [{ file, name, parts: partsIn(value, script, javascriptDialect), from: index, to }];
  });
}

function byFile(script: RoughScript): readonly ScriptWrite[] {
  const calls = script.code.matchAll(/\b(?:append|write)File(?:Sync)?\s*\(/g);
  return [...calls].slice(0, 100).flatMap(({ 0: all, index }) => {
    const { args, to } = argumentsAt(script.code, index + all.length - 1);
    const [path, value] = args;
    if (path === undefined || value === undefined) return [];
    const file = fileOf(script, path);
    if (file === undefined) return [];
    const parts = partsIn(value, script, javascriptDialect);
    return [{ file, name: nameIn(value, script), parts, from: index, to }];
  });
}

function fileOf(script: RoughScript, path: Stretch): ScriptWrite['file'] | undefined {
  for (const part of partsIn(path, script, javascriptDialect)) {
    const file = part.kind === 'variable' ? kinds[part.name] : undefined;
    if (file !== undefined) return file;
  }
  return undefined;
}

/** Whether a brace that is still open at an offset is that of a function within the script. */
function isInFunction(code: string, offset: number): boolean {
  let depth = 0;
  for (let at = offset - 1; at >= 0; at -= 1) {
    if (code[at] === '}') depth += 1;
    else if (code[at] === '{' && depth > 0) depth -= 1;
    else if (code[at] === '{' && opensFunction(code, at)) return true;
  }
  return false;
}

function opensFunction(code: string, brace: number): boolean {
  const before = code.slice(Math.max(0, brace - 500), brace).trimEnd();
  if (before.endsWith('=>')) return true;
  if (!before.endsWith(')')) return false;
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    if (before[at] === ')') depth += 1;
    else if (before[at] === '(') depth -= 1;
    if (depth === 0)
      return !/\b(?:if|for|while|switch|catch|with|await)\s*$/.test(before.slice(0, at));
  }
  return true;
}
