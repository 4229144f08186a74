import type { Variable } from 'eslint-scope';
import type { CallExpression, Identifier, Node } from 'estree';
import { isFunction } from '../is-function.ts';
import { keyOf } from '../key-of.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { Call, FunctionNode } from '../program.ts';
import { libraryOf } from './library-of.ts';
import type { ModuleRecord } from './module-record.ts';

/** What it takes to see a wrapper of esbuild. */
export interface WrapperSearch {
  readonly calls: readonly Call[];
  readonly parentOf: (node: Node) => Node | undefined;
  readonly variableOf: (identifier: Identifier) => Variable | undefined;
  readonly fileOf: (node: Node) => ParsedFile;
}

/**
 * The modules of esbuild and rolldown: `var require_x = __commonJS({"path"(exports, module) {…}})`, minified
 * `var x = C((e, t) => {…})`, and `__esm`. Known by what the function that is called does, whatever its name.
 */
export function commonJsModules(search: WrapperSearch): ReadonlyMap<CallExpression, ModuleRecord> {
  const makers = new Map<Variable, boolean>();
  const found = new Map<CallExpression, ModuleRecord>();
  for (const call of search.calls) {
    const wrapper = wrapperOf(call);
    if (wrapper === undefined || search.parentOf(call)?.type !== 'VariableDeclarator') continue;
    if (call.type !== 'CallExpression' || call.callee.type !== 'Identifier') continue;
    const variable = search.variableOf(call.callee);
    if (variable === undefined) continue;
    const isMaker = makers.get(variable) ?? isMakerOfModules(variable, search);
    makers.set(variable, isMaker);
    if (isMaker) found.set(call, toRecord(call, { ...wrapper, search }));
  }
  return found;
}

interface Wrapper {
  readonly name: string | undefined;
  readonly node: FunctionNode;
}

function wrapperOf({ arguments: [first, second] }: Call): Wrapper | undefined {
  if (first === undefined || second !== undefined) return undefined;
  if (isFunction(first))
    return first.params.length <= 2 ? { name: undefined, node: first } : undefined;
  if (first.type !== 'ObjectExpression' || first.properties.length !== 1) return undefined;
  const [property] = first.properties;
  if (property?.type !== 'Property' || !isFunction(property.value)) return undefined;
  return { name: keyOf(property.key, property.computed), node: property.value };
}

function toRecord(
  call: CallExpression,
  { name, node, search }: Wrapper & { readonly search: WrapperSearch },
): ModuleRecord {
  const parent = search.parentOf(call);
  const held =
    parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : '';
  const [exports, module] = node.params;
  return {
    name: name ?? held,
    library: libraryOf(name ?? ''),
    node,
    file: search.fileOf(call),
    wrapped: { exports, module },
  };
}

function isMakerOfModules({ defs: [def], name }: Variable, { fileOf }: WrapperSearch): boolean {
  if (def?.type === 'ImportBinding') return /^__(?:commonJS|esm)(?:Min)?$/.test(name);
  if (def?.type !== 'Variable' || !isFunction(def.node.init)) return false;
  const [start, end] = def.node.init.range ?? [0, 0];
  if (end - start > longestMaker) return false;
  const text = fileOf(def.node).source.text.slice(start, end);
  return (
    /\{\s*exports:\s*\{\s*\}\s*\}\)\.exports\b/.test(text) ||
    /\(fn = 0\)|\b([\w$]+)\(\1=0\)/.test(text)
  );
}

const longestMaker = 600;
