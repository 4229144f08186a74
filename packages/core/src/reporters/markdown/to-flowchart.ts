import type { GraphEdge } from '../reporter.ts';
import type { FittedGraph } from './fit-graph.ts';
import { toMermaidLabel } from './to-mermaid-label.ts';

/** The lines of a flowchart; a dashed arrow leads to what is not pinned. */
export function toFlowchart({ edges, nodes }: FittedGraph): readonly string[] {
  return [
    'flowchart LR',
    ...[...nodes].map(([name, id]) => `  ${id}["${toMermaidLabel(name)}"]`),
    ...edges.map((edge) => `  ${nodes.get(edge.from)} ${toArrow(edge)} ${nodes.get(edge.to)}`),
    ...toClass(edges, nodes),
  ];
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
