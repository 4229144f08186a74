import type { CallExpression, Node } from 'estree';
import { isFunction } from '../is-function.ts';
import { memberName } from '../key-of.ts';
import type { FunctionNode } from '../program.ts';
import { distinct, type Entity } from './entity.ts';
import { isPassThrough } from './is-pass-through.ts';
import { requiredModules } from './required-modules.ts';
import type { Resolver } from './resolver.ts';

/** What a call gives: a module, what a function returns, or what a helper passes through. */
export function resolveCall(call: CallExpression, resolver: Resolver): readonly Entity[] {
  const loaded = resolver.modules.loaders.get(call);
  if (loaded !== undefined) return [{ kind: 'loader', module: loaded }];
  const run = resolver.modules.runners.get(call);
  if (run !== undefined) return [{ kind: 'exports', module: run }];
  const { callee } = call;
  if (callee.type === 'MemberExpression') {
    const found = byMethod(call, { object: callee.object, name: memberName(callee), resolver });
    if (found !== undefined) return found;
  }
  return distinct(resolver.resolve(callee).flatMap((one) => ofCalled(one, call, resolver)));
}

interface Method {
  readonly object: Node;
  readonly name: string | undefined;
  readonly resolver: Resolver;
}

/** Methods that matter whatever the object: undefined where the callee decides. */
function byMethod(
  call: CallExpression,
  { object, name, resolver }: Method,
): readonly Entity[] | undefined {
  const [first, second] = call.arguments;
  switch (name) {
    case 'bind':
      return byBind(object, second, resolver);
    case 'then':
      return first === undefined ? undefined : afterThen(object, first, resolver);
    case 'catch':
    case 'finally':
      return resolver.resolve(object);
    case 'call':
    case 'apply':
      return undefined;
    default:
      return byRuntime(call, { object, name, resolver });
  }
}

/** `__webpack_require__.n(x)` makes a function that gives `x`; `.t(x, 2)` a copy of it. */
function byRuntime(
  call: CallExpression,
  { object, name, resolver }: Method,
): readonly Entity[] | undefined {
  const [first] = call.arguments;
  if ((name !== 'n' && name !== 't') || first === undefined || object.type !== 'Identifier')
    return undefined;
  if (!resolver.resolve(object).some(({ kind }) => kind === 'require')) return undefined;
  return name === 'n' ? [{ kind: 'thunk', of: first }] : resolver.resolve(first);
}

/** `require.bind(require, 81)` is what `then` is given after a chunk was loaded. */
function byBind(object: Node, id: Node | undefined, resolver: Resolver): readonly Entity[] {
  return resolver.resolve(object).flatMap((one): readonly Entity[] => {
    if (one.kind !== 'require' || id === undefined) return [one];
    return requiredModules(one, id, resolver).map((module) =>
      module.kind === 'exports' ? { ...module, kind: 'loader' } : module,
    );
  });
}

function afterThen(object: Node, then: Node, resolver: Resolver): readonly Entity[] {
  const found = resolver.resolve(then).flatMap((one): readonly Entity[] => {
    if (one.kind === 'loader') return [{ kind: 'exports', module: one.module }];
    return one.kind === 'function' ? returned(one.node, resolver) : [];
  });
  return found.length > 0 ? found : resolver.resolve(object);
}

function ofCalled(of: Entity, call: CallExpression, resolver: Resolver): readonly Entity[] {
  const [first] = call.arguments;
  switch (of.kind) {
    case 'require':
      return first === undefined ? [] : requiredModules(of, first, resolver);
    case 'loader':
      return [{ kind: 'exports', module: of.module }];
    case 'thunk':
      return resolver.resolve(of.of);
    case 'function':
      return ofFunction(of.node, call, resolver);
    case 'exports':
      return resolver
        .exportsOf(of.module)
        .wholes.flatMap((whole) => resolver.resolve(whole))
        .flatMap((one) => (one.kind === 'function' ? ofFunction(one.node, call, resolver) : []));
    case 'import':
      return ofImported(of, call, resolver);
    case 'global':
      return passedBy.has(of.name) && first !== undefined ? resolver.resolve(first) : [];
    default:
      return [];
  }
}

const passedBy: ReadonlySet<string> = new Set([
  'Object.freeze',
  'Object.seal',
  'Object.assign',
  'Object.create',
  'Promise.resolve',
]);

function ofImported(
  { from, name }: Entity & { readonly kind: 'import' },
  call: CallExpression,
  resolver: Resolver,
): readonly Entity[] {
  const [first] = call.arguments;
  const plain = from.replace(/^node:/, '');
  if (plain === 'module' && name === 'createRequire') {
    return [{ kind: 'require', module: resolver.modules.scopeOf(call), table: undefined }];
  }
  if (plain === 'util' && name === 'promisify' && first !== undefined)
    return resolver.resolve(first);
  return [];
}

function ofFunction(fn: FunctionNode, call: CallExpression, resolver: Resolver): readonly Entity[] {
  const [first] = call.arguments;
  if (first !== undefined && isPassThrough(fn, resolver)) return resolver.resolve(first);
  const lowered = call.arguments.find((one) => isFunction(one) && one.generator === true);
  if (isFunction(lowered)) return returned(lowered, resolver);
  return resolver.returns(fn).flatMap((node) => {
    const at =
      node.type === 'Identifier' ? fn.params.findIndex((one) => isSame(one, node, resolver)) : -1;
    const given = at === -1 ? undefined : call.arguments[at];
    return resolver.resolve(given ?? node);
  });
}

function isSame(parameter: Node, node: Node, { variableOf }: Resolver): boolean {
  if (parameter.type !== 'Identifier' || node.type !== 'Identifier') return false;
  return parameter.name === node.name && variableOf(parameter) === variableOf(node);
}

function returned(fn: FunctionNode, resolver: Resolver): readonly Entity[] {
  return resolver.returns(fn).flatMap((node) => resolver.resolve(node));
}
