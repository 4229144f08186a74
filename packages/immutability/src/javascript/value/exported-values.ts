import type { Node } from 'estree';
import type { Ask } from './ask.ts';
import { constant } from './constant.ts';
import { unionOf } from './union-of.ts';
import type { Values } from './value.ts';

/** What a module gives under a name (`*`: as a whole); undefined where it shows nothing. */
export function exportedValues(module: Node, name: string, ask: Ask): Values | undefined {
  const nodes = ask.program.exportsOf(module, name)?.filter((node) => !isPlaceholder(node)) ?? [];
  if (nodes.length === 0) return undefined;
  return unionOf(
    nodes.map((node) =>
      node === module ? constant({ kind: 'module', node }) : ask.valuesOf(node, undefined),
    ),
  );
}

/** `exports.name = void 0` of TypeScript stands before the assignment proper. */
function isPlaceholder(node: Node): boolean {
  if (node.type === 'AssignmentExpression') return isPlaceholder(node.right);
  return node.type === 'UnaryExpression' && node.operator === 'void';
}
