import type { ExpressionTree } from '../../model/index.ts';

/**
 * The paths (`github.event.number`, in lower case) that what an expression becomes is made of: not those that it only
 * compares.
 */
export function valuePaths(tree: ExpressionTree): readonly string[] {
  switch (tree.kind) {
    case 'logical':
      // Of `a && b` all but the last are false where they are the value.
      return (tree.operator === '&&' ? tree.args.slice(-1) : tree.args).flatMap(valuePaths);
    case 'call':
      return predicates.has(tree.name) ? [] : tree.args.flatMap(valuePaths);
    case 'index':
    case 'context': {
      const path = pathOf(tree);
      if (path !== undefined) return [path];
      return tree.kind === 'index' ? valuePaths(tree.object) : [];
    }
    case 'literal':
    case 'star':
    case 'not':
    case 'binary':
      return [];
  }
}

const predicates = new Set(['contains', 'startswith', 'endswith', 'hashfiles']);

function pathOf(tree: ExpressionTree): string | undefined {
  if (tree.kind === 'call' && tree.name === 'fromjson') return tree.args[0] && pathOf(tree.args[0]);
  if (tree.kind === 'context') return tree.name;
  if (tree.kind !== 'index' || tree.key.kind !== 'literal') return undefined;
  const path = pathOf(tree.object);
  return path === undefined ? undefined : `${path}.${String(tree.key.value).toLowerCase()}`;
}
