import type { Node } from 'estree';
import { eachChild } from './each-child.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { Call } from './program.ts';

/** What one walk over all files brings. */
export interface SyntaxIndex {
  readonly parents: ReadonlyMap<Node, Node>;
  readonly calls: readonly Call[];
  readonly files: ReadonlyMap<Node, ParsedFile>;
}

/** One that files can be added to. */
export function emptyIndex(): SyntaxIndex & Growing {
  return { parents: new Map(), calls: [], files: new Map() };
}

interface Growing {
  readonly parents: Map<Node, Node>;
  readonly calls: Call[];
  readonly files: Map<Node, ParsedFile>;
}

/** Without recursion, so that no nesting can end it. Gives what may name other files: imports, exports and calls. */
export function indexFile(file: ParsedFile, { parents, calls, files }: Growing): readonly Node[] {
  const sources: Node[] = [];
  const stack: Node[] = [file.tree];
  files.set(file.tree, file);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') calls.push(node);
    if (named.has(node.type)) sources.push(node);
    pushChildren(node, { stack, parents });
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
function pushChildren(
  node: Node,
  { stack, parents }: { readonly stack: Node[]; readonly parents: Map<Node, Node> },
): void {
  const first = stack.length;
  eachChild(node, (child) => {
    parents.set(child, node);
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
