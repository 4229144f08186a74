import { fitGraph } from '../markdown/fit-graph.ts';
import { toFlowchart } from '../markdown/to-flowchart.ts';
import { toGraphEdges } from './to-graph-edges.ts';
import type { UseTree } from './use-tree.ts';

/** Files and what they use as a Mermaid flowchart, as much of it as Mermaid draws. */
export function graphMermaid(trees: readonly UseTree[]): string {
  const edges = toGraphEdges(trees);
  const fitted = fitGraph(edges, { nodes: 500, edges: 500 });
  const cut = edges.length - fitted.edges.length;
  const note = `%% ${cut} of ${edges.length} arrows are left out: Mermaid would draw none of them`;
  return [...toFlowchart(fitted), ...(cut > 0 ? [note] : []), ''].join('\n');
}
