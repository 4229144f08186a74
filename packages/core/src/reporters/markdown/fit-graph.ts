import type { GraphEdge } from '../reporter.ts';
import { toMermaidLabel } from './to-mermaid-label.ts';

/**
 * As many edges, in their order, as a diagram can hold. Mermaid draws nothing at over 500 edges or
 * 50,000 characters (https://mermaid.js.org/config/schema-docs/config.html), and people see nothing
 * in half of that.
 */
export function fitGraph(graph: readonly GraphEdge[], most = readable): FittedGraph {
  const nodes = new Map<string, string>();
  const edges: GraphEdge[] = [];
  let room = 40_000;
  for (const edge of graph) {
    const added = [...new Set([edge.from, edge.to])].filter((name) => !nodes.has(name));
    const length = lengthOf([...added, edge.label ?? '']);
    const isFull = edges.length === most.edges || nodes.size + added.length > most.nodes;
    if (isFull || length > room) continue;
    for (const name of added) nodes.set(name, `n${nodes.size}`);
    edges.push(edge);
    room -= length;
  }
  return { edges, nodes };
}

const readable = { nodes: 60, edges: 120 };

export interface FittedGraph {
  readonly edges: readonly GraphEdge[];
  /** The id of each node by its text. */
  readonly nodes: ReadonlyMap<string, string>;
}

/** With what stands around each label. */
function lengthOf(labels: readonly string[]): number {
  return labels.reduce((sum, label) => sum + toMermaidLabel(label).length + 24, 0);
}
