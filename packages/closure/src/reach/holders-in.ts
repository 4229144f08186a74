import type { Tip } from './tips.ts';

/** Parents by commit, as a server told them. */
export type CommitGraph = Readonly<Record<string, readonly string[]>>;

/** The first tip that holds each commit, as far as a graph goes. */
export function holdersIn(graph: CommitGraph, tips: readonly Tip[]): ReadonlyMap<string, string> {
  const holders = new Map<string, string>();
  for (const { ref, commit } of tips) {
    const stack = [commit];
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
      if (holders.has(one) || !Object.hasOwn(graph, one)) continue;
      holders.set(one, ref);
      stack.push(...(graph[one] ?? []));
    }
  }
  return holders;
}
