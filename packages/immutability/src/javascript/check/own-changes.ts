import type { AssignmentExpression, Node } from 'estree';
import { eachChild } from '../program/each-child.ts';
import { classAround } from '../program/is-class.ts';
import { isFunction } from '../program/is-function.ts';
import { isObjectWriter } from '../program/is-object-writer.ts';
import { keyOf, memberName } from '../program/key-of.ts';
import type { FunctionNode, Program } from '../program/program.ts';

/** What code that is of no known library does to objects, by the names of their members. */
export interface OwnChanges {
  /** `x.name = …`; of exports and of prototypes too. */
  readonly written: ReadonlyMap<string, readonly AssignmentExpression[]>;
  /** `set name(value)` */
  readonly setters: ReadonlyMap<string, readonly FunctionNode[]>;
  /** Methods of classes that extend others. */
  readonly overriding: ReadonlyMap<string, readonly FunctionNode[]>;
  /** Members are written in a way that does not tell which: `Object.assign(options, …)`. */
  readonly isLoose: boolean;
}

export function ownChanges(program: Program): OwnChanges {
  const before = known.get(program);
  if (before !== undefined) return before;
  const changes: Growing = {
    written: new Map(),
    setters: new Map(),
    overriding: new Map(),
    isLoose: false,
  };
  const roots = new Set(program.modules.map(({ node }) => node));
  const stack: Node[] = [...roots].filter((node) => node.type === 'Program');
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isLibrary(node, program)) continue;
    note(node, changes, program);
    eachChild(node, (child) => stack.push(child));
  }
  known.set(program, changes);
  return changes;
}

const known = new WeakMap<Program, OwnChanges>();

interface Growing {
  readonly written: Map<string, AssignmentExpression[]>;
  readonly setters: Map<string, FunctionNode[]>;
  readonly overriding: Map<string, FunctionNode[]>;
  isLoose: boolean;
}

/** Asked where a module can begin: at functions, and at what stands at the top. */
function isLibrary(node: Node, program: Program): boolean {
  if (!isFunction(node) && program.parentOf(node)?.type !== 'Program') return false;
  return program.moduleOf(node).library !== undefined;
}

function note(node: Node, changes: Growing, program: Program): void {
  const { written, setters, overriding } = changes;
  switch (node.type) {
    case 'CallExpression':
      changes.isLoose ||= isObjectWriter(node.callee) && isVariable(node.arguments[0]);
      return;
    case 'AssignmentExpression': {
      const name = node.left.type === 'MemberExpression' ? memberName(node.left) : undefined;
      if (name !== undefined) add(written, name, node);
      return;
    }
    case 'Property':
    case 'MethodDefinition': {
      const name = keyOf(node.key, node.computed);
      if (name === undefined || node.value === null || !isFunction(node.value)) return;
      if (node.kind === 'set') add(setters, name, node.value);
      if (node.type === 'MethodDefinition' && isExtending(node, program))
        add(overriding, name, node.value);
      return;
    }
    default:
      return;
  }
}

/** Exports are no objects that options, or results, are in. */
function isVariable(node: Node | undefined): boolean {
  return node?.type === 'Identifier' && node.name !== 'exports';
}

function isExtending(method: Node, program: Program): boolean {
  return classAround(method, program.parentOf)?.superClass != null;
}

function add<V>(map: Map<string, V[]>, name: string, value: V): void {
  const list = map.get(name);
  if (list === undefined) map.set(name, [value]);
  else list.push(value);
}
