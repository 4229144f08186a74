import type { ExpressionTree } from '@portcullis/core';

/** `inputs.version`, `inputs['version']`: the context and its keys in lower case; undefined for anything else. */
export function pathOf(tree: ExpressionTree): readonly string[] | undefined {
  if (tree.kind === 'context') return [tree.name];
  if (tree.kind !== 'index') return undefined;
  const { key } = tree;
  const object = key.kind === 'literal' ? pathOf(tree.object) : undefined;
  return object === undefined || key.kind !== 'literal'
    ? undefined
    : [...object, String(key.value).toLowerCase()];
}
