import { isBuiltin } from 'node:module';
import { quoted } from '@portcullis/core';
import type { Node, ObjectExpression } from 'estree';
import type { Doubt } from '../../fetch/doubt.ts';
import { isKnownCode } from './is-known-code.ts';
import type { Call, Callee, Program } from './program.ts';
import { hole, textWithHoles } from './text-with-holes.ts';

/**
 * Where the action's own code runs what nobody can read: text made at run time, native code, modules whose name is
 * computed. Of libraries it says nothing, since nearly every bundle holds an `eval("require")`. WebAssembly is left
 * out, too: it reaches nothing that JavaScript does not hand to it.
 */
export function unseenCode(program: Program, isOwn: (node: Node) => boolean): readonly Doubt[] {
  return program.calls.flatMap((call) => {
    // What makes a text a function says it already.
    if (isMade(call.callee, program) || !isOwn(call)) return [];
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

/** `new Function(text)()`, or by the name that it was given. */
function isMade(callee: Call['callee'], program: Program): boolean {
  if (callee.type !== 'Identifier') return callee.type === 'NewExpression';
  const all = program.variableOf(callee)?.references ?? [];
  const written = all.filter((one) => one.isWrite()).map(({ writeExpr }) => writeExpr?.type);
  return written.length > 0 && written.every((type) => type === 'NewExpression');
}

function reasonFor(callee: Callee, call: Call, program: Program): string | undefined {
  switch (callee.kind) {
    case 'global':
      if (callee.name === 'require') return requireReason(call, program);
      return runsText.has(callee.name) && !isKnown(callee.name, call, program)
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

function isKnown(name: string, call: Call, program: Program): boolean {
  return name === 'process.binding' ? isHarmlessBinding(call) : isKnownCode(call, program);
}

/** Parts of Node's inside that neither start programs nor reach the network; old libraries ask for them. */
function isHarmlessBinding({ arguments: [first] }: Call): boolean {
  const text = first === undefined ? undefined : textIn(first);
  return (
    text !== undefined &&
    /^(?:buffer|config|constants|fs|http_parser|natives|os|tty_wrap|util|uv|v8|zlib)$/.test(text)
  );
}

function isRunner(name: string): boolean {
  return /^(?:run|Script|compileFunction|SourceTextModule)/.test(name);
}

function requireReason(call: Call, program: Program): string | undefined {
  const [first] = call.arguments;
  if (isShim(call, program)) return undefined;
  const text = first === undefined ? undefined : textIn(first);
  if (first !== undefined && text === undefined && (isJson(first) || isListed(first, program)))
    return undefined;
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

/**
 * - `require(adapters[name])` of a table of packages, which a bundle does not hold
 * - `require('./locale/' + name)`: https://github.com/moment/moment/blob/develop/src/lib/locale/locales.js
 */
function isListed(node: Node, program: Program): boolean {
  if (textWithHoles(node).text === `./locale/${hole}`) return true;
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return false;
  const [def, ...others] = program.variableOf(node.object)?.defs ?? [];
  if (def?.type !== 'Variable' || others.length > 0) return false;
  const { init } = def.node;
  return init?.type === 'ObjectExpression' && init.properties.every(isPackage);
}

function isPackage(entry: ObjectExpression['properties'][number]): boolean {
  const name = entry.type === 'Property' ? textIn(entry.value) : undefined;
  return name !== undefined && !/^[./]/.test(name) && !isBuiltin(name);
}

/** A literal, or a template without holes, which is what some minifiers make of it. */
function textIn(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}
