import type { GraphEdge } from '../reporter.ts';
import { fitGraph } from './fit-graph.ts';
import { toFlowchart } from './to-flowchart.ts';

/** What calls what, as a Mermaid flowchart; a dashed arrow leads to what is not pinned. */
export function usesDiagram(graph: readonly GraphEdge[]): readonly string[] {
  if (graph.length === 0) return [];
  const fitted = fitGraph(graph);
  const diagram = ['```mermaid', ...toFlowchart(fitted), '```'].join('\n');
  const cut = graph.length - fitted.edges.length;
  const note = `${cut} of ${graph.length} arrows are left out: a larger diagram would not be drawn.`;
  return ['#### What is used', diagram, ...(cut > 0 ? [note] : [])];
}
