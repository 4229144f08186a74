import type { GraphEdge } from '../reporter.ts';
import type { FittedGraph } from './fit-graph.ts';
import { toMermaidLabel } from './to-mermaid-label.ts';

/** The lines of a flowchart; a dashed arrow leads to what is not pinned, which is red, and so is an impostor. */
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
  const isHeld = ({ pinned, label }: GraphEdge) => pinned && label !== 'impostor';
  const loose = new Set(edges.flatMap((edge) => (isHeld(edge) ? [] : [nodes.get(edge.to)])));
  if (loose.size === 0) return [];
  return [
    '  classDef loose stroke:#d1242f,stroke-width:2px',
    `  class ${[...loose].join(',')} loose`,
  ];
}
