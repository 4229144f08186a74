import type { ActionTree, TreeAnswer } from './action-tree.ts';

/** A tree whose files are named in reports with what stands before: `OWNER/REPO@COMMIT/`. */
export function prefixedTree(tree: ActionTree, prefix: string): ActionTree {
  return { read: (path) => named(tree.read(path), prefix), list: (path) => tree.list(path) };
}

function named(answer: TreeAnswer, prefix: string): TreeAnswer {
  if (answer.kind !== 'file') return answer;
  const { source } = answer;
  return { kind: 'file', source: { ...source, path: `${prefix}${source.path}` } };
}
