import type { MemberExpression, Node } from 'estree';
import { keyOf, memberName } from './key-of.ts';
import type { ModuleIndex } from './modules/module-index.ts';
import type { ModuleRecord } from './modules/module-record.ts';
import type { FunctionNode } from './program.ts';
import type { SyntaxIndex } from './syntax-index.ts';
import { SyntaxNode } from './syntax-node.ts';

/** Methods by their names, for objects of which nothing else is known. */
export interface MethodIndex {
  named(member: MemberExpression): readonly FunctionNode[];
}

export function methodIndex({ functions }: SyntaxIndex, modules: ModuleIndex): MethodIndex {
  const methods = new Map<string, FunctionNode[]>();
  for (const node of functions) {
    const parent = SyntaxNode.around(node);
    const name = parent && nameIn(parent, node);
    if (name === undefined) continue;
    const list = methods.get(name);
    if (list === undefined) methods.set(name, [node]);
    else list.push(node);
  }
  return {
    named: (member) => {
      const name = memberName(member);
      if (name === undefined || builtIn.has(name)) return [];
      const all = methods.get(name) ?? [];
      return all.length > mostLooked ? [] : nearest(all, modules.moduleOf(member), modules);
    },
  };
}

/** Of the same module, else of the same library, else one of few anywhere: own code calls what libraries give it. */
function nearest(
  all: readonly FunctionNode[],
  own: ModuleRecord,
  { moduleOf }: ModuleIndex,
): readonly FunctionNode[] {
  const within =
    own.wrapped === undefined ? [] : all.filter((fn) => moduleOf(fn).node === own.node);
  if (within.length > 0) return few(within, most);
  const related = all.filter((fn) => moduleOf(fn).library === own.library);
  if (related.length > 0) return few(related, most);
  return own.library === undefined ? few(all, mostElsewhere) : [];
}

function few(found: readonly FunctionNode[], limit: number): readonly FunctionNode[] {
  return found.length <= limit ? found : [];
}

/** Methods of classes and of object literals, and `X.prototype.name = function`. */
function nameIn(parent: Node, node: Node): string | undefined {
  switch (parent.type) {
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'Property':
      return parent.value === node ? keyOf(parent.key, parent.computed) : undefined;
    case 'AssignmentExpression': {
      const { left } = parent;
      if (left.type !== 'MemberExpression' || left.object.type !== 'MemberExpression')
        return undefined;
      return memberName(left.object) === 'prototype' ? memberName(left) : undefined;
    }
    default:
      return undefined;
  }
}

const most = 8;
const mostElsewhere = 3;
const mostLooked = 64;

/** What every text, list, promise and stream has says nothing about whose method it is. */
const builtIn: ReadonlySet<string> = new Set(
  [String, Array, Map, Set, Promise, RegExp, Date, Function, Number, Object, Buffer, URL]
    .flatMap((one) => Object.getOwnPropertyNames(one.prototype))
    .concat([
      'on',
      'once',
      'emit',
      'pipe',
      'write',
      'end',
      'close',
      'destroy',
      'next',
      'return',
      'throw',
    ]),
);
