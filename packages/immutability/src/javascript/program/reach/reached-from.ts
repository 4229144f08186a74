import type { Variable } from 'eslint-scope';
import type { Identifier, ImportDeclaration, MemberExpression, Node } from 'estree';
import { classAround, isClass } from '../is-class.ts';
import { isFunction } from '../is-function.ts';
import { keyOf, memberName } from '../key-of.ts';
import { lazy } from '../lazy.ts';
import type { Callee, FunctionNode } from '../program.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Resolver } from '../resolve/resolver.ts';
import { mentionedBy } from './mentioned-by.ts';
import { modulesLoadedBy } from './modules-loaded-by.ts';
import { type Overrides, overridesIn } from './overrides-in.ts';
import { waitsFor } from './waits-for.ts';

export interface ReachSearch {
  readonly resolver: Resolver;
  /** See `contentsOf`; kept, since more than one search asks. */
  readonly contentsOf: (container: Node) => readonly Node[];
  /** What a member that somebody speaks of can be. */
  readonly calleesOf: (node: Node) => readonly Callee[];
  /** Whether a name that somebody speaks of, of nobody knows what, stands for all that bears it. */
  readonly isWide: boolean;
}

/**
 * Whether an entry leads to a node. What is named in code that is reached is reached: functions and classes by their
 * variables; methods and exports by what speaks of them; modules by what loads them. What is handed on, or kept in a
 * table, counts as called: in doubt something is reached.
 */
export function reachedFrom(search: ReachSearch): (node: Node) => boolean {
  const { resolver } = search;
  const reached = gather(search);
  return (node) => {
    for (let up: Node | undefined = node; up !== undefined; up = resolver.parentOf(up)) {
      if (isFunction(up) || up.type === 'Program') return reached.has(up);
    }
    return true;
  };
}

/** All functions, classes and files that are run. */
function gather(search: ReachSearch): ReadonlySet<Node> {
  const { resolver } = search;
  const state: State = {
    ...search,
    overrides: lazy(() => overridesIn(resolver)),
    reached: new Set(),
    whenReached: new Map(),
    queue: [],
    names: new Set(implicit),
    waiting: new Map(),
    variables: new Set(),
  };
  for (const file of rootsOf(resolver)) reach(file, state);
  for (let node = state.queue.pop(); node !== undefined; node = state.queue.pop()) {
    walk(node, state);
  }
  return state.reached;
}

interface State extends ReachSearch {
  readonly overrides: () => Overrides;
  readonly reached: Set<Node>;
  /** What waits for a class to be made. */
  readonly whenReached: Map<Node, (() => void)[]>;
  readonly queue: Node[];
  readonly names: Set<string>;
  readonly waiting: Map<string, (() => void)[]>;
  readonly variables: Set<Variable>;
}

/** Called without being named. */
const implicit = ['constructor', 'then', 'toString', 'valueOf', 'toJSON'];

/** The entry, and files that are loaded by other ways than by their names: chunks, scripts that are started. */
function rootsOf({ index, modules, isLinked }: Resolver): readonly Node[] {
  const files = [...index.files.keys()];
  return files.filter((node, at) => at === 0 || !isLinked(modules.scopeOf(node).name));
}

function reach(node: Node, { reached, queue, whenReached }: State): void {
  if (reached.has(node)) return;
  reached.add(node);
  queue.push(node);
  for (const then of whenReached.get(node) ?? []) then();
}

function walk(container: Node, state: State): void {
  for (const node of state.contentsOf(container)) {
    if (isFunction(node) || isClass(node)) offer(node, state);
    else see(node, state);
  }
}

/** A function or class that stands in code that runs. */
function offer(node: Node, state: State): void {
  const { modules, parentOf } = state.resolver;
  if (modules.wrappers.has(node)) return;
  const wait = waitsFor(node, state.resolver);
  if (wait.kind === 'name') whenNamed(wait.name, () => reach(node, state), state);
  else if (wait.kind === 'nothing') reach(node, state);
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') {
    const exported = parentOf(node);
    if (exported?.type !== 'ExportNamedDeclaration' || !node.id) return;
    whenNamed(node.id.name, () => reach(node, state), state);
  }
}

function whenNamed(name: string, then: () => void, { names, waiting }: State): void {
  const list = waiting.get(name);
  if (names.has(name)) then();
  else if (list === undefined) waiting.set(name, [then]);
  else list.push(then);
}

/** What code in between speaks of. */
function see(node: Node, state: State): void {
  const parent = state.resolver.parentOf(node);
  if (node.type === 'Identifier') {
    seeName(node, parent, state);
    return;
  }
  const isWritten = parent?.type === 'AssignmentExpression' && parent.left === node;
  if (!isWritten) speakOf(node, state);
  for (const module of modulesLoadedBy(node, state.resolver)) reach(module, state);
}

function seeName(node: Identifier, parent: Node | undefined, state: State): void {
  const variable = state.resolver.variableOf(node);
  if (variable === undefined) reachGlobal(node.name, state);
  if (variable === undefined || parent === undefined) return;
  const name = exportedAs(node, parent);
  // `module.exports = x` is the module itself.
  if (name === undefined || name === 'exports') reachVariable(variable, state);
  else if (name !== '') whenNamed(name, () => reachVariable(variable, state), state);
}

/** What `globalThis.x = …` gave a name that nothing declares. */
function reachGlobal(name: string, state: State): void {
  for (const one of state.resolver.globals(name))
    if (one.kind === 'function' || one.kind === 'class') reach(one.node, state);
}

/** What is spoken of by a member: what it is known to be, or else whatever bears the name. */
function speakOf(node: Node, state: State): void {
  const names = mentionedBy(node);
  if (node.type === 'MemberExpression') {
    const isKnown = reachMember(node, state);
    if (isKnown) return;
  }
  if (state.isWide) for (const name of names) mention(name, state);
}

function reachMember(node: MemberExpression, state: State): boolean {
  const { resolver, calleesOf, overrides } = state;
  const name = memberName(node);
  const objects = resolver.resolve(node.object);
  // That something has a member of a name says little: streams have a `pull`, too.
  const isCalled = isCallee(node, resolver) || state.isWide;
  const known: readonly (Entity | Callee)[] = isCalled ? calleesOf(node) : resolver.resolve(node);
  const found = known.flatMap((one) => (one.kind === 'function' ? [one.node] : []));
  const inherited = objects.flatMap((one) =>
    name !== undefined && one.kind === 'instance' && isClass(one.node)
      ? overrides()(one.node, name)
      : [],
  );
  for (const fn of [...found, ...inherited]) {
    if (!resolver.modules.wrappers.has(fn)) reachMethod(fn, state);
  }
  for (const one of resolver.resolve(node)) if (one.kind === 'class') reach(one.node, state);
  return objects.length > 0 && (found.length + inherited.length > 0 || objects.every(isOutside));
}

function isCallee(node: Node, { parentOf }: Resolver): boolean {
  const parent = parentOf(node);
  return parent?.type === 'CallExpression' && parent.callee === node;
}

function isOutside({ kind }: Entity): boolean {
  return kind === 'import' || kind === 'global';
}

/** A method of a class that nobody makes is never called. */
function reachMethod(fn: FunctionNode, state: State): void {
  const { reached, resolver, whenReached } = state;
  const method = resolver.parentOf(fn);
  const around =
    method?.type === 'MethodDefinition' || method?.type === 'PropertyDefinition'
      ? classAround(method, resolver.parentOf)
      : undefined;
  if (around === undefined || reached.has(around)) {
    reach(fn, state);
    return;
  }
  const list = whenReached.get(around);
  if (list === undefined) whenReached.set(around, [() => reach(fn, state)]);
  else list.push(() => reach(fn, state));
}

/** Exports alone call nothing: `exports.x = x`, `export { x as y }`. Empty for a name that is only written. */
function exportedAs(node: Node, parent: Node): string | undefined {
  if (parent.type === 'ExportSpecifier') return keyOf(parent.exported, false);
  if (parent.type === 'VariableDeclarator' && parent.id === node) return '';
  if (parent.type !== 'AssignmentExpression') return undefined;
  if (parent.left === node) return '';
  const { left } = parent;
  return left.type === 'MemberExpression' ? keyOf(left.property, left.computed) : undefined;
}

function mention(name: string, { names, waiting }: State): void {
  if (names.has(name)) return;
  names.add(name);
  for (const then of waiting.get(name) ?? []) then();
  waiting.delete(name);
}

/** All that a variable was ever given. */
function reachVariable(variable: Variable, state: State): void {
  if (state.variables.has(variable)) return;
  state.variables.add(variable);
  for (const def of variable.defs) {
    if (def.type === 'FunctionName' || def.type === 'ClassName') reach(def.node, state);
    else if (def.type === 'Variable' && def.node.init) reachGiven(def.node.init, state);
    else if (def.type === 'ImportBinding' && state.isWide) mention(importedName(def.node), state);
  }
  // `import { x } from`, `const { x } = require()`
  for (const one of state.resolver.variable(variable)) {
    if (one.kind === 'function' || one.kind === 'class') reach(one.node, state);
  }
  for (const { writeExpr } of variable.references) if (writeExpr) reachGiven(writeExpr, state);
}

function importedName(specifier: ImportDeclaration['specifiers'][number]): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  return specifier.type === 'ImportSpecifier' ? (keyOf(specifier.imported, false) ?? '*') : '*';
}

function reachGiven(node: Node, state: State): void {
  const isWrapper = state.resolver.modules.wrappers.has(node);
  if ((isFunction(node) || isClass(node)) && !isWrapper) reach(node, state);
}
