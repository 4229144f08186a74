import { limits } from '../limits.ts';
import type { ActionTree, TreeAnswer } from './action-tree.ts';

/**
 * The same tree for one analysis: no more files and bytes than `limits` says, and each is asked for once. `owner` is what
 * stands before the folders of another repository.
 */
export function boundedTree(tree: ActionTree, budget = newBudget(), owner = ''): ActionTree {
  const answers = new Map<string, TreeAnswer>();
  const lists = new Map<string, readonly string[] | undefined>();
  return {
    read: (path) => {
      const known = answers.get(path);
      if (known !== undefined) return known;
      const answer = spend(tree.read(path), budget);
      answers.set(path, answer);
      return answer;
    },
    list: (path) => {
      if (lists.has(path)) return lists.get(path);
      const names = tree.list(path);
      lists.set(path, names);
      if (names !== undefined && names.length >= limits.names) budget.cut.add(`${owner}${path}`);
      return names;
    },
  };
}

/** Shared by the trees of one analysis. */
export interface TreeBudget {
  files: number;
  bytes: number;
  /** Folders that hold more names than are looked at. */
  readonly cut: Set<string>;
}

export function newBudget(): TreeBudget {
  return { files: limits.files, bytes: limits.totalBytes, cut: new Set() };
}

function spend(answer: TreeAnswer, budget: TreeBudget): TreeAnswer {
  if (answer.kind !== 'file') return answer;
  const { length } = answer.source.text;
  if (length > limits.fileBytes)
    return unread(`it is larger than ${limits.fileBytes / 2 ** 20} MiB`);
  if (budget.files < 1) return unread(`an action leads to more than ${limits.files} files`);
  if (budget.bytes < length)
    return unread(
      `the files of an action are larger than ${limits.totalBytes / 2 ** 20} MiB together`,
    );
  budget.files -= 1;
  budget.bytes -= length;
  return answer;
}

function unread(why: string): TreeAnswer {
  return { kind: 'unread', why };
}
