import type { Node, Tree } from 'web-tree-sitter';
import { errorNodes } from './error-nodes.ts';
import { loadParser } from './load-parser.ts';
import { type Marks, mendGaps } from './mend-gaps.ts';

/**
 * Microseconds of work, more than any installer takes by far: what is fed to the grammar is attacker-controlled. Not of
 * the clock, by which a busy machine would make a verdict `inconclusive`.
 */
const maxWork = 5_000_000;

interface Read {
  readonly tree: Tree;
  readonly marks: Marks;
}

/**
 * What `use` makes of the script's tree, which is freed after that: its memory is not the garbage collector's.
 * Undefined for a script that takes too long.
 */
export async function parseTree<T>(
  text: string,
  use: (root: Node, marks: Marks) => T,
): Promise<T | undefined> {
  const first = await parse({ text, marks: new Map() });
  const mended = first?.tree.rootNode.hasError ? mendGaps(text) : undefined;
  const second = mended && mended.text !== text ? await parse(mended) : undefined;
  const isBetter = first && second && errorsIn(second.tree) < errorsIn(first.tree);
  const read = isBetter ? second : first;
  try {
    return read && use(read.tree.rootNode, read.marks);
  } finally {
    first?.tree.delete();
    second?.tree.delete();
  }
}

async function parse({ text, marks }: { text: string; marks: Marks }): Promise<Read | undefined> {
  const parser = await loadParser();
  const start = process.cpuUsage();
  const progressCallback = (): boolean => process.cpuUsage(start).user > maxWork;
  const tree = parser.parse(text, null, { progressCallback });
  if (!tree) parser.reset();
  return tree ? { tree, marks } : undefined;
}

/** How many places the grammar gave up on; more than any where that is all of the script. */
function errorsIn({ rootNode }: Tree): number {
  return rootNode.isError ? Number.POSITIVE_INFINITY : errorNodes(rootNode).length;
}
