import type { GraphEdge } from '../reporter.ts';
import { fitGraph } from './fit-graph.ts';
import { toMermaidLabel } from './to-mermaid-label.ts';

/** What calls what, as a Mermaid flowchart; a dashed arrow leads to what is not pinned. */
export function usesDiagram(graph: readonly GraphEdge[]): readonly string[] {
  if (graph.length === 0) return [];
  const { edges, nodes } = fitGraph(graph);
  const lines = [
    'flowchart LR',
    ...[...nodes].map(([name, id]) => `  ${id}["${toMermaidLabel(name)}"]`),
    ...edges.map((edge) => `  ${nodes.get(edge.from)} ${toArrow(edge)} ${nodes.get(edge.to)}`),
    ...toClass(edges, nodes),
  ];
  const diagram = ['```mermaid', ...lines, '```'].join('\n');
  const cut = graph.length - edges.length;
  const note = `${cut} of ${graph.length} arrows are left out: a larger diagram would not be drawn.`;
  return ['#### What is used', diagram, ...(cut > 0 ? [note] : [])];
}

function toArrow({ pinned, label }: GraphEdge): string {
  const arrow = pinned ? '-->' : '-.->';
  return label === undefined ? arrow : `${arrow}|"${toMermaidLabel(label)}"|`;
}

function toClass(
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<string, string>,
): readonly string[] {
  const loose = new Set(edges.flatMap(({ pinned, to }) => (pinned ? [] : [nodes.get(to)])));
  if (loose.size === 0) return [];
  return [
    '  classDef loose stroke:#d1242f,stroke-width:2px',
    `  class ${[...loose].join(',')} loose`,
  ];
}
