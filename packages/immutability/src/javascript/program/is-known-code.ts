import { isBuiltin } from 'node:module';
import type { Node } from 'estree';
import { memberName } from './key-of.ts';
import type { Call, FunctionNode, Program } from './program.ts';
import { hole, type TextWithHoles, textWithHoles } from './text-with-holes.ts';

/**
 * Whether a text that is made a function, or evaluated, is one that libraries are known to make, and which does nothing
 * by itself: by its shape, since bundlers drop the names of libraries. Whatever else stands around it is looked at as
 * ever. Looked up in their sources on 2026-11-23.
 */
export function isKnownCode(call: Call, program: Program): boolean {
  if (call.arguments.length > mostArguments) return false;
  const texts = call.arguments.map(textWithHoles);
  const code = texts.at(-1);
  if (code === undefined) return true;
  const given = texts.slice(0, -1).map(({ text }) => text);
  if (given.length === 0 && code.holes.length === 0) return isKnownText(code.text, call, program);
  return (
    isWrapper(code) ||
    isHandedOn(given, code) ||
    isConstructorOfKind(code, program) ||
    isCompiled(given, code, { call, program }) ||
    isHiddenRequire(call, program)
  );
}

const mostArguments = 32;

/** `eval("require")` is how ncc leaves a module that it has not found. */
function isKnownText(text: string, call: Call, program: Program): boolean {
  if (text === 'require') return isOfHarmlessModule(call, program);
  return known.has(text) || emptyFunction.test(text);
}

const known: ReadonlySet<string> = new Set([
  '',
  'return this',
  'this',
  '__filename',
  "require('util').inspect",
]);

/** `Function('return function*() {}')`: to see whether the engine knows such a thing. */
const emptyFunction =
  /^(?:return )?\(?(?:async )?(?:function ?\*? ?\(\) ?\{ ?\}|\(\) ?=> ?\{ ?\}|class ?\{ ?\})\)?;?$/;

/**
 * A function with as many parameters as another one, which it calls.
 * - https://github.com/Raynos/function-bind/blob/master/implementation.js
 * - https://github.com/dougwilson/nodejs-depd/blob/master/index.js
 */
function isWrapper({ text }: TextWithHoles): boolean {
  return /^(?:"use strict"\s*)?return function ?\(\0\) ?\{(?:log\.call\(deprecate, message, site\)\s*)? ?return (?:binder|fn)\.apply\(this, ?arguments\);? ?\}$/.test(
    text,
  );
}

/** https://github.com/facebook/regenerator/blob/main/packages/runtime/runtime.js */
function isHandedOn(given: readonly string[], { text }: TextWithHoles): boolean {
  return given.join() === 'r' && text === 'regeneratorRuntime = r';
}

/**
 * `'"use strict"; return (' + kind + ').constructor;'`, where all callers say which kind of an empty function.
 * https://github.com/ljharb/get-intrinsic/blob/main/index.js
 */
function isConstructorOfKind({ text, holes: [kind] }: TextWithHoles, program: Program): boolean {
  if (kind === undefined || !/^"use strict"; ?return \(\0\)\.constructor;$/.test(text))
    return false;
  const said = saidByCallers(kind, program);
  return said.length > 0 && said.every((one) => one !== undefined && emptyFunction.test(one));
}

interface Making {
  readonly call: Call;
  readonly program: Program;
}

/**
 * What a library compiles out of a schema or a path that it is given.
 * - https://github.com/ajv-validator/ajv/blob/master/lib/compile/index.ts, and `lib/compile/index.js` up to version 6
 * - https://github.com/dfilatov/jspath/blob/master/lib/jspath.js
 */
function isCompiled(given: readonly string[], { text }: TextWithHoles, making: Making): boolean {
  if (text !== hole) return false;
  const names = given.join();
  return (
    names === 'data,subst' ||
    names.startsWith('self,RULES,formats,root,refVal,defaults,') ||
    (names === `${hole},${hole}` && isWithin(making, ['.opts.code.process', '.scope.get()']))
  );
}

function isWithin({ call, program }: Making, texts: readonly string[]): boolean {
  const fn = program.functionOf(call);
  const text = fn === undefined ? '' : program.textOf(fn);
  return text.length < mostAround && texts.every((one) => text.includes(one));
}

const mostAround = 20_000;

/**
 * `eval("quire".replace(/^/, "re"))(name)`, where all callers name harmless modules.
 * https://github.com/protobufjs/protobuf.js/blob/master/lib/inquire/index.js
 */
function isHiddenRequire(call: Call, program: Program): boolean {
  const [made] = call.arguments;
  if (made?.type !== 'CallExpression' || made.callee.type !== 'MemberExpression') return false;
  const { object } = made.callee;
  const isText = object.type === 'Literal' && object.value === 'quire';
  return isText && memberName(made.callee) === 'replace' && isOfHarmlessModule(call, program);
}

/** `eval("require")("encoding")`; a name that is a parameter is what all callers say. */
function isOfHarmlessModule(call: Call, program: Program): boolean {
  const outer = program.parentOf(call);
  if (outer?.type !== 'CallExpression' || outer.callee !== call) return false;
  const [name] = outer.arguments;
  if (name === undefined) return false;
  const { text, holes } = textWithHoles(name);
  const said = holes.length === 0 ? [text] : text === hole ? saidByCallers(name, program) : [];
  return said.length > 0 && said.every((one) => one !== undefined && isHarmless(one));
}

/** Of the modules of Node those that read, count and format. What is not bundled is nothing that the action ships. */
function isHarmless(name: string): boolean {
  if (/^[./]/.test(name)) return false;
  return !isBuiltin(name) || harmless.test(name);
}

const harmless =
  /^(?:node:)?(?:assert|buffer|constants|crypto|events|fs|os|path|perf_hooks|punycode|querystring|stream|string_decoder|sys|timers|tty|url|util|zlib)(?:\/\w+)*$/;

/** What the callers of a function give for the parameter that an expression is; nothing where it is none. */
function saidByCallers(node: Node, program: Program): readonly (string | undefined)[] {
  const fn = program.functionOf(node);
  const index = fn === undefined ? -1 : indexOf(node, fn, program);
  const callers = fn === undefined || index === -1 ? [] : program.callersOf(fn);
  if (callers.length > mostCallers) return [];
  return callers.map((caller) => {
    const argument = caller.arguments[index];
    const said = argument === undefined ? undefined : textWithHoles(argument);
    return said?.holes.length === 0 ? said.text : undefined;
  });
}

const mostCallers = 40;

function indexOf(node: Node, fn: FunctionNode, program: Program): number {
  if (node.type !== 'Identifier') return -1;
  const [def, ...others] = program.variableOf(node)?.defs ?? [];
  if (def?.type !== 'Parameter' || others.length > 0) return -1;
  return fn.params.indexOf(def.name);
}
