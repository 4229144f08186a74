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

export interface CommonJsModules {
  /** By the call that makes what loads them. */
  readonly loaders: ReadonlyMap<CallExpression, ModuleRecord>;
  /** By the call that runs them, and gives what they export. */
  readonly runners: ReadonlyMap<CallExpression, ModuleRecord>;
}

/**
 * The modules of esbuild and rolldown: `var require_x = __commonJS({"path"(exports, module) {…}})`, minified
 * `var x = C((e, t) => {…})`, and `__esm`; and those of old rollup: `var x = createCommonjsModule(function (module,
 * exports) {…})`. Known by what the function that is called does, whatever its name.
 */
export function commonJsModules(search: WrapperSearch): CommonJsModules {
  const makers = new Map<Variable, Maker>();
  const loaders = new Map<CallExpression, ModuleRecord>();
  const runners = new Map<CallExpression, ModuleRecord>();
  for (const call of search.calls) {
    const wrapper = wrapperOf(call);
    if (wrapper === undefined || search.parentOf(call)?.type !== 'VariableDeclarator') continue;
    if (call.type !== 'CallExpression' || call.callee.type !== 'Identifier') continue;
    const variable = search.variableOf(call.callee);
    if (variable === undefined) continue;
    const maker = makers.get(variable) ?? makerOfModules(variable, search);
    makers.set(variable, maker);
    if (maker === 'none') continue;
    const record = toRecord(call, { ...wrapper, maker, search });
    (maker === 'loader' ? loaders : runners).set(call, record);
  }
  return { loaders, runners };
}

/** What a function makes of the wrapper of a module. */
type Maker = 'loader' | 'exports' | 'none';

interface Wrapper {
  readonly name: string | undefined;
  readonly node: FunctionNode;
}

function wrapperOf({ arguments: [first, second] }: Call): Wrapper | undefined {
  // Rollup tells the folder as well.
  if (first === undefined || (second !== undefined && second.type !== 'Literal')) return undefined;
  if (isFunction(first))
    return first.params.length <= 2 ? { name: undefined, node: first } : undefined;
  if (first.type !== 'ObjectExpression' || first.properties.length !== 1) return undefined;
  const [property] = first.properties;
  if (property?.type !== 'Property' || !isFunction(property.value)) return undefined;
  return { name: keyOf(property.key, property.computed), node: property.value };
}

function toRecord(
  call: CallExpression,
  {
    name,
    node,
    maker,
    search,
  }: Wrapper & { readonly maker: Maker; readonly search: WrapperSearch },
): ModuleRecord {
  const parent = search.parentOf(call);
  const held =
    parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : '';
  const [first, second] = node.params;
  const wrapped =
    maker === 'loader' ? { exports: first, module: second } : { exports: second, module: first };
  return {
    name: name ?? held,
    library: libraryOf(name ?? ''),
    node,
    file: search.fileOf(call),
    wrapped,
  };
}

function makerOfModules({ defs: [def], name }: Variable, { fileOf }: WrapperSearch): Maker {
  if (def?.type === 'ImportBinding')
    return /^__(?:commonJS|esm)(?:Min)?$/.test(name) ? 'loader' : 'none';
  const node = def?.type === 'Variable' ? def.node.init : def?.node;
  if (!isFunction(node)) return 'none';
  const [start, end] = node.range ?? [0, 0];
  if (end - start > longestMaker) return 'none';
  const text = fileOf(node).source.text.slice(start, end);
  const isLoader =
    /\{\s*exports:\s*\{\s*\}\s*\}\)\.exports\b/.test(text) ||
    /\(fn = 0\)|\b([\w$]+)\(\1=0\)/.test(text);
  if (isLoader) return 'loader';
  return runs.test(text) && /\bexports:\s*\{\s*\}/.test(text) ? 'exports' : 'none';
}

/** `fn(module, module.exports), module.exports` */
const runs =
  /\(([\w$]+)(?:\s?=\s?\{[^()]{0,60}\})?,\s?\1\.exports\)[,;]\s*(?:return )?\1\.exports\b/;

const longestMaker = 600;
