import { isBuiltin } from 'node:module';
import { quoted } from '@portcullis/core';
import type { Node } from 'estree';
import type { Doubt } from '../../fetch/doubt.ts';
import type { Call, Callee, Program } from './program.ts';

/**
 * Where the action's own code runs what nobody can read: text made at run time, native code, modules whose name is
 * computed. Of libraries it says nothing, since nearly every bundle holds an `eval("require")`. WebAssembly is left
 * out, too: it reaches nothing that JavaScript does not hand to it.
 */
export function unseenCode(program: Program, isOwn: (node: Node) => boolean): readonly Doubt[] {
  return program.calls.flatMap((call) => {
    // `new Function(text)()`: what makes the text a function says it already.
    if (call.callee.type === 'NewExpression' || !isOwn(call)) return [];
    const callees = program.calleesOf(call.callee);
    // A table of all that JavaScript has, as libraries keep one, is no way to `eval`.
    if (callees.length > fewCallees) return [];
    const why = callees
      .map((callee) => reasonFor(callee, call, program))
      .find((one) => one !== undefined);
    if (why === undefined || !program.isReached(call)) return [];
    return [{ at: program.placeOf(call), why }];
  });
}

const fewCallees = 3;

function reasonFor(callee: Callee, call: Call, program: Program): string | undefined {
  switch (callee.kind) {
    case 'global':
      if (callee.name === 'require') return requireReason(call, program);
      return runsText.has(callee.name) && !isKnownText(call, program)
        ? `${quoted(callee.name)} runs code that is made at run time`
        : undefined;
    case 'import':
      return /^(?:node:)?vm$/.test(callee.from) && isRunner(callee.name)
        ? `${quoted(`vm.${callee.name}`)} runs code that is made at run time`
        : undefined;
    case 'function':
      return undefined;
  }
}

const runsText: ReadonlySet<string> = new Set([
  'eval',
  'Function',
  'process.binding',
  'process.dlopen',
]);

function isRunner(name: string): boolean {
  return /^(?:run|Script|compileFunction|SourceTextModule)/.test(name);
}

/** What libraries ask for in this way; `eval("require")` is how ncc leaves a module that it has not found. */
function isKnownText(call: Call, program: Program): boolean {
  const [first, ...others] = call.arguments;
  const text = first === undefined || others.length > 0 ? undefined : textIn(first);
  if (text === undefined) return false;
  if (text === 'require') return isOfMissing(call, program);
  return knownTexts.has(text);
}

const knownTexts: ReadonlySet<string> = new Set([
  'return this',
  'this',
  '__filename',
  "require('util').inspect",
  // Of "process.binding".
  'buffer',
  'util',
  'natives',
  'constants',
]);

function isOfMissing(call: Call, program: Program): boolean {
  const outer = program.parentOf(call);
  if (outer?.type !== 'CallExpression' || outer.callee !== call) return false;
  const [name] = outer.arguments;
  const text = name === undefined ? undefined : textIn(name);
  return text !== undefined && !isBuiltin(text) && !/^[./]/.test(text);
}

function requireReason(call: Call, program: Program): string | undefined {
  const [first] = call.arguments;
  if (isShim(call, program)) return undefined;
  const text = first === undefined ? undefined : textIn(first);
  if (first !== undefined && text === undefined && isJson(first)) return undefined;
  if (text === undefined) return 'a module is loaded whose name is made at run time';
  return text.endsWith('.node') ? `${quoted(text)} is native code` : undefined;
}

/**
 * `(x => typeof require < "u" ? require : x)(function (x) { … require.apply(this, arguments) })`: who calls what comes
 * of it names a module, and is looked at by itself.
 * https://github.com/evanw/esbuild/blob/main/internal/runtime/runtime.go
 */
function isShim(call: Call, program: Program): boolean {
  if (!call.arguments.some((one) => one.type === 'Identifier' && one.name === 'arguments'))
    return false;
  const fn = program.functionOf(call);
  const handed = fn && program.parentOf(fn);
  return (
    handed?.type === 'CallExpression' && /^\(?.{0,40}typeof require\b/s.test(program.textOf(handed))
  );
}

/** `require(require.resolve('x/package.json', …))` is data. */
function isJson(node: Node): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { property } = node.callee;
  const [name] = node.arguments;
  const isResolve = property.type === 'Identifier' && property.name === 'resolve';
  return isResolve && name !== undefined && textIn(name)?.endsWith('.json') === true;
}

/** A literal, or a template without holes, which is what some minifiers make of it. */
function textIn(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}
