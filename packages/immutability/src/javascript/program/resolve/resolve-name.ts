import type { Definition, Variable } from 'eslint-scope';
import type { CallExpression, Identifier, ImportDeclaration, Node, Pattern } from 'estree';
import { isFunction } from '../is-function.ts';
import { keyOf, memberName } from '../key-of.ts';
import type { FunctionNode } from '../program.ts';
import type { Entity } from './entity.ts';
import { nameOfFunction } from './name-of-function.ts';
import type { Resolver } from './resolver.ts';

/** What a name stands for: what its variable is given, or what Node gives the name. */
export function resolveName(node: Identifier, resolver: Resolver): readonly Entity[] {
  const variable = resolver.variableOf(node);
  if (variable !== undefined) return resolver.variable(variable);
  const module = resolver.modules.scopeOf(node);
  const file = resolver.modules.files.get(module.file.source.repositoryPath) ?? module;
  if (node.name === 'require') return [{ kind: 'require', module: file, table: undefined }];
  if (node.name === 'module') return [{ kind: 'module', module: file }];
  if (node.name === 'exports') return [{ kind: 'exports', module: file }];
  if (node.name === 'undefined') return [];
  return [{ kind: 'global', name: node.name }, ...resolver.globals(node.name)];
}

/** What a variable can be, by its declarations and by all that is assigned to it. */
export function resolveVariable(variable: Variable, resolver: Resolver): readonly Entity[] {
  const declared = variable.defs.flatMap((def) => declaredBy(def, resolver));
  const assigned = variable.references
    .filter(({ init, partial }) => init !== true && partial !== true)
    .flatMap(({ writeExpr }) => (writeExpr ? [writeExpr] : []))
    .slice(0, mostAssignments);
  return [...declared, ...assigned.flatMap((one) => resolver.resolve(one))];
}

const mostAssignments = 16;

function declaredBy(def: Definition, resolver: Resolver): readonly Entity[] {
  switch (def.type) {
    case 'FunctionName':
      return resolver.resolve(def.node);
    case 'ClassName':
      return [{ kind: 'class', node: def.node }];
    case 'ImportBinding':
      return importedBy(def.node, def.parent, resolver);
    case 'Variable':
      return def.node.init
        ? destructured(def.node.id, { name: def.name, of: def.node.init, resolver })
        : [];
    case 'Parameter':
      return givenTo(def.name, def.node, resolver);
    default:
      return [];
  }
}

function importedBy(
  specifier: ImportDeclaration['specifiers'][number],
  { source }: ImportDeclaration,
  resolver: Resolver,
): readonly Entity[] {
  if (typeof source.value !== 'string') return [];
  const name =
    specifier.type === 'ImportNamespaceSpecifier'
      ? '*'
      : specifier.type === 'ImportDefaultSpecifier'
        ? 'default'
        : keyOf(specifier.imported, false);
  if (name === undefined) return [];
  const module = resolver.fileOf(resolver.modules.scopeOf(source).file, source.value);
  if (module === undefined) return [{ kind: 'import', from: source.value, name }];
  const whole: Entity = { kind: 'exports', module };
  return name === '*' ? [whole] : resolver.member(whole, name);
}

interface Destructured {
  readonly name: Node;
  readonly of: Node;
  readonly resolver: Resolver;
}

/** The value itself, or the member of it that a pattern takes; deeper patterns are followed. */
function destructured(pattern: Pattern, { name, of, resolver }: Destructured): readonly Entity[] {
  if (pattern === name) return resolver.resolve(of);
  const path = pathTo(pattern, name);
  if (path === undefined) return [];
  return path.reduce<readonly Entity[]>(
    (found, key) => found.flatMap((one) => resolver.member(one, key)),
    resolver.resolve(of),
  );
}

function pathTo(pattern: Pattern, name: Node): readonly string[] | undefined {
  if (pattern === name) return [];
  if (pattern.type === 'AssignmentPattern') return pathTo(pattern.left, name);
  if (pattern.type !== 'ObjectPattern') return undefined;
  for (const property of pattern.properties) {
    if (property.type !== 'Property') continue;
    const key = keyOf(property.key, property.computed);
    const rest = key === undefined ? undefined : pathTo(property.value, name);
    if (key !== undefined && rest !== undefined) return [key, ...rest];
  }
  return undefined;
}

/** Of the wrapper of a module, of a function that is called by its name or where it stands, or that `then` is given. */
function givenTo(name: Identifier, fn: Node, resolver: Resolver): readonly Entity[] {
  if (!isFunction(fn)) return [];
  const module = resolver.modules.wrappers.get(fn);
  if (module?.wrapped !== undefined) {
    const { exports, module: own, require } = module.wrapped;
    if (name === require) return [{ kind: 'require', module, table: module.wrapped.table }];
    if (name === own) return [{ kind: 'module', module }];
    return name === exports ? [{ kind: 'exports', module }] : [];
  }
  const at = fn.params.indexOf(name);
  if (at === -1) return [];
  const call = resolver.parentOf(fn);
  if (call?.type !== 'CallExpression') return givenByName(fn, at, resolver);
  if (call.callee === fn) return given(call, at, resolver);
  const { callee } = call;
  if (at !== 0 || callee.type !== 'MemberExpression' || call.arguments[0] !== fn) return [];
  return memberName(callee) === 'then' ? resolver.resolve(callee.object) : [];
}

function given(call: CallExpression, at: number, resolver: Resolver): readonly Entity[] {
  const argument = call.arguments[at];
  return argument === undefined ? [] : resolver.resolve(argument);
}

/** `function f(http) {…}` and `f(new HttpClient())` */
function givenByName(fn: FunctionNode, at: number, resolver: Resolver): readonly Entity[] {
  const id = nameOfFunction(fn, resolver.parentOf);
  const references = id === undefined ? [] : (resolver.variableOf(id)?.references ?? []);
  return references
    .slice(0, mostReferences)
    .flatMap(({ identifier }) => {
      if (identifier.type !== 'Identifier') return [];
      const call = resolver.parentOf(identifier);
      return call?.type === 'CallExpression' && call.callee === identifier ? [call] : [];
    })
    .slice(0, mostAssignments)
    .flatMap((call) => given(call, at, resolver));
}

const mostReferences = 200;
