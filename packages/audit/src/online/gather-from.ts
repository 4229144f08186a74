import { type GatherOptions, gatherForRules, toUseTrees } from '@portcullis/closure';
import type { Gather } from '../gather.ts';
import { followClosure } from './closure/follow-closure.ts';
import { type AskGaps, gatherGaps } from './gather-gaps.ts';
import { toPins } from './to-pins.ts';

interface GatherFrom extends GatherOptions {
  /** undefined where nobody looks at what actions fetch. */
  readonly askGaps: AskGaps | undefined;
}

/** Gathers from an upstream; imported by programs that ask servers, and by nothing that all programs run. */
export function gatherFrom(options: GatherFrom): Gather {
  const { upstream } = options;
  return async (trees) => {
    const gathered = await gatherForRules(trees, options);
    const evidence = await gatherGaps(trees, gathered.evidence, options);
    return {
      evidence,
      // Gaps ask for more.
      traffic: upstream.traffic,
      follow: (rules) => followClosure(rules, evidence),
      toPins: (root) => toPins(root, evidence),
      toUseTrees: (repository) => toUseTrees(repository, evidence),
    };
  };
}
