import type { ExpressionTree } from '../../model/index.ts';

/** `github.event['Action']` as `github.event.action`, in lower case; undefined for what is no such path. */
export function contextPath(tree: ExpressionTree): string | undefined {
  if (tree.kind === 'context') return tree.name;
  if (tree.kind !== 'index' || tree.key.kind !== 'literal') return undefined;
  const above = contextPath(tree.object);
  return above === undefined ? undefined : `${above}.${String(tree.key.value).toLowerCase()}`;
}
