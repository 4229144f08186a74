import type { Node } from 'estree';
import type { AbstractValue, ValueCase } from './abstract-value.ts';
import { applyFacts } from './apply-facts.ts';
import { bestOf } from './facts.ts';
import { filesWithin } from './files-of.ts';
import type { Walk } from './walk.ts';

/** Something is unpacked, run, or given to others. */
export function useValue(value: AbstractValue, node: Node, walk: Walk): void {
  if (value.kind === 'cases') {
    for (const one of value.cases) useCase(one, node, walk);
  } else for (const file of filesWithin(value, walk.state)) useFile(file, node, walk);
}

/** With a case comes what was proved on the way to it. */
function useCase({ value, facts }: ValueCase, node: Node, walk: Walk): void {
  const { state } = walk;
  walk.state = applyFacts(state, facts);
  useValue(value, node, walk);
  walk.state = state;
}

export function useFile(file: number, node: Node, walk: Walk): void {
  walk.uses.push({ node, file, check: bestOf(walk.state.facts.get(file)) });
}

/**
 * It is put where others find it: unless it is checked by now, it is as good as used once the run
 * goes on to its end.
 */
export function placeValue(value: AbstractValue, walk: Walk): void {
  const files = filesWithin(value, walk.state).filter(
    (file) => bestOf(walk.state.facts.get(file))?.holds !== 'always',
  );
  if (files.length === 0) return;
  walk.state = { ...walk.state, placed: new Set([...walk.state.placed, ...files]) };
}

/** Where a run, or a stretch that ends it well, ends. */
export function usePlaced(node: Node, walk: Walk): void {
  if (!walk.state.isLive || walk.state.isFailed) return;
  for (const file of walk.state.placed) useFile(file, node, walk);
}
