import type { ActionTree } from '../tree/action-tree.ts';
import { boundedTree, newBudget } from '../tree/bounded-tree.ts';

/** The scripts of an audited tree, for all of its steps together: what is built and tested there is no installer. */
export function scriptTree(tree: ActionTree): ActionTree {
  const bounded = boundedTree(tree, newBudget());
  const lists = new Map<string, readonly string[] | undefined>();
  return {
    read: bounded.read,
    list: (path) => {
      if (lists.has(path)) return lists.get(path);
      const names = bounded.list(path)?.filter((name) => isScript.test(name));
      lists.set(path, names);
      return names;
    },
  };
}

const isScript = /^[^.]+$|\.(?:sh|bash|zsh|ksh|ps1)$|\/$/i;
