import type { Hole } from '../holes.ts';
import type { ScriptFlow, ScriptWrite } from '../script-write.ts';
import { argumentsAt, type Stretch } from './arguments-at.ts';
import { assignmentsIn } from './assignments-in.ts';
import { balancedEnd } from './balanced-end.ts';
import { codeOf, type Syntax } from './code-of.ts';
import { type RoughScript, toBudget } from './dialect.ts';
import { partsIn } from './parts-in.ts';
import { nameIn } from './plain-string.ts';
import { pythonDialect } from './python-dialect.ts';
import { variableFile } from './variable-file.ts';

const plain = {
  close: undefined,
  escape: /\\[\s\S]/y,
  insert: undefined,
  hole: undefined,
} as const;

const pythonSyntax: Syntax = {
  comment: /#[^\n]*/y,
  strings: [
    // `{{` is a brace.
    {
      ...{ ...plain, open: /\b[rRbB]?[fF][rRbB]?("""|'''|"|')/y },
      ...{ escape: /\\[\s\S]|\{\{/y, hole: [/\{/y, '}'] },
    },
    { ...plain, open: /("""|'''|"|')/y },
  ],
  hasPatterns: false,
};

/** What Python writes: `f.write(…)`, `print(…, file=f)` and `Path(…).write_text(…)`, where f is one of the runner's files. */
export function pythonFlow(text: string, holes: readonly Hole[]): ScriptFlow {
  const script = toScript(text, holes);
  return { writes: [...byMethod(script), ...byPrint(script)], isRough: true };
}

function toScript(text: string, holes: readonly Hole[]): RoughScript {
  const code = codeOf(text, pythonSyntax);
  const assigned = assignmentsIn(code, [
    /(?<![\w.=!<>(,]|,\s)([A-Za-z_]\w*)\s*(?:\+|:[ \t]*[\w[\], .]+)?=(?!=)/g,
    /\bfor\s+([A-Za-z_]\w*)\s+in\b/g,
    /(?<![\w.])([A-Za-z_]\w*)\.(?:append|extend|write)\(/g,
  ]);
  for (const { 1: name = '', index, 0: all } of code.matchAll(
    /\bas\s+([A-Za-z_]\w*)\s*(?=[:,)])/g,
  )) {
    const from = Math.max(code.lastIndexOf('\n', index), code.lastIndexOf('with', index) + 3) + 1;
    assigned.set(name, [
      ...(assigned.get(name) ?? []),
      { from, to: index + all.length - name.length - 3 },
    ]);
  }
  return { text, code, holes, assigned, budget: toBudget() };
}

function byMethod(script: RoughScript): readonly ScriptWrite[] {
  const calls = script.code.matchAll(/\.(?:write|writelines|write_text)\s*\(/g);
  return [...calls].slice(0, 100).flatMap(({ 0: all, index }) => {
    const { args, to } = argumentsAt(script.code, index + all.length - 1);
    const from = targetBefore(script.code, index);
    const [value] = args;
    return value === undefined ? [] : writeTo({ target: { from, to: index }, value, to }, script);
  });
}

/** The object whose method is called: `f`, `open(…)`, `Path(…)`. */
function targetBefore(code: string, dot: number): number {
  let at = dot;
  let depth = 0;
  while (at > 0) {
    const letter = code[at - 1] ?? '';
    if (')]'.includes(letter)) depth += 1;
    else if ('(['.includes(letter)) depth -= 1;
    if (depth < 0 || (depth === 0 && !/[\w.)\]([]/.test(letter))) break;
    at -= 1;
  }
  return at;
}

function byPrint(script: RoughScript): readonly ScriptWrite[] {
  const calls = script.code.matchAll(/\bprint\s*\(/g);
  return [...calls].slice(0, 100).flatMap(({ 0: all, index }) => {
    const { args, to } = argumentsAt(script.code, index + all.length - 1);
    const file = args.find((arg) => /^\s*file\s*=/.test(script.code.slice(arg.from, arg.to)));
    const [first] = args;
    if (file === undefined || first === undefined) return [];
    const equals = script.code.indexOf('=', file.from) + 1;
    const values = { from: first.from, to: balancedEnd(script.code, file.from - 1, ')') };
    const said = first === file ? first : { from: first.from, to: Math.min(values.to, file.from) };
    return writeTo({ target: { from: equals, to: file.to }, value: said, to }, script);
  });
}

interface Written {
  readonly target: Stretch;
  readonly value: Stretch;
  readonly to: number;
}

function writeTo({ target, value, to }: Written, script: RoughScript): readonly ScriptWrite[] {
  const file = variableFile(partsIn(target, script, pythonDialect));
  if (file === undefined) return [];
  const parts = partsIn(value, script, pythonDialect);
  return [{ file, name: nameIn(value, script), parts, from: target.from, to }];
}
