import type { GraphEdge } from '../reporter.ts';
import type { UseNode, UseTree } from './use-tree.ts';

/** The arrows of trees, each once, those of a file before those below them. A label says what is not released. */
export function toGraphEdges(trees: readonly UseTree[]): readonly GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  let level: readonly Parent[] = trees.map(({ path, uses }) => ({ name: path, uses }));
  while (level.length > 0) {
    for (const { name, uses } of level) {
      for (const node of uses) {
        const key = `${name}\0${node.text}`;
        if (!edges.has(key)) edges.set(key, toEdge(name, node));
      }
    }
    level = level.flatMap(({ uses }) => uses.map((node) => ({ name: node.text, uses: node.uses })));
  }
  return [...edges.values()];
}

interface Parent {
  readonly name: string;
  readonly uses: readonly UseNode[];
}

function toEdge(from: string, { text, verdict, isPinned }: UseNode): GraphEdge {
  const edge = { from, to: text, pinned: isPinned };
  const isPlain = verdict === undefined || verdict === 'released' || verdict === 'attested';
  return isPlain ? edge : { ...edge, label: verdict };
}
