import type { MemberExpression, Node, ObjectExpression } from 'estree';
import { eachChild } from './each-child.ts';
import { type ClassNode, isClass } from './is-class.ts';
import { isFunction } from './is-function.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { Call, FunctionNode } from './program.ts';
import { SyntaxNode } from './syntax-node.ts';

/** What one walk over all files brings, in the order of the files. */
export interface SyntaxIndex {
  readonly files: ReadonlyMap<Node, ParsedFile>;
  readonly calls: readonly Call[];
  readonly functions: readonly FunctionNode[];
  readonly classes: readonly ClassNode[];
  readonly objects: readonly ObjectExpression[];
  /** `this.name` */
  readonly ownMembers: readonly MemberExpression[];
}

/** One that files can be added to. */
export function emptyIndex(): Growing {
  return { files: new Map(), calls: [], functions: [], classes: [], objects: [], ownMembers: [] };
}

interface Growing extends SyntaxIndex {
  readonly files: Map<Node, ParsedFile>;
  readonly calls: Call[];
  readonly functions: FunctionNode[];
  readonly classes: ClassNode[];
  readonly objects: ObjectExpression[];
  readonly ownMembers: MemberExpression[];
}

/** Without recursion, so that no nesting can end it. Gives what may name other files: imports, exports and calls. */
export function indexFile(file: ParsedFile, index: Growing): readonly Node[] {
  const sources: Node[] = [];
  const stack: Node[] = [file.tree];
  index.files.set(file.tree, file);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') index.calls.push(node);
    if (named.has(node.type)) sources.push(node);
    pushChildren(node, stack, index);
  }
  return sources;
}

const named: ReadonlySet<string> = new Set([
  'CallExpression',
  'ImportExpression',
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
]);

/** The first child on top of the stack, so that calls come in the order of the file. */
function pushChildren(node: Node, stack: Node[], index: Growing): void {
  const first = stack.length;
  eachChild(node, (child) => {
    SyntaxNode.put(child, node);
    keep(child, node, index);
    stack.push(child);
  });
  for (let low = first, high = stack.length - 1; low < high; low += 1, high -= 1) {
    const a = stack[low];
    const b = stack[high];
    if (a === undefined || b === undefined) return;
    stack[low] = b;
    stack[high] = a;
  }
}

function keep(node: Node, parent: Node, index: Growing): void {
  if (isFunction(node)) index.functions.push(node);
  else if (isClass(node)) index.classes.push(node);
  else if (node.type === 'ObjectExpression') index.objects.push(node);
  else if (node.type === 'ThisExpression' && parent.type === 'MemberExpression')
    index.ownMembers.push(parent);
}
