import { type GatherOptions, gatherForRules, toUseTrees } from '@portcullis/closure';
import type { Gather } from '../gather.ts';
import { followClosure } from './closure/follow-closure.ts';
import { toPins } from './to-pins.ts';

/** Gathers from an upstream; imported by programs that ask servers, and by nothing that all programs run. */
export function gatherFrom(options: GatherOptions): Gather {
  return async (trees) => {
    const gathered = await gatherForRules(trees, options);
    const { evidence } = gathered;
    return {
      ...gathered,
      follow: (rules) => followClosure(rules, evidence),
      toPins: (root) => toPins(root, evidence),
      toUseTrees: (repository) => toUseTrees(repository, evidence),
    };
  };
}
