import { type Evidence, type Rule, ruleQuestions } from '@portcullis/core';
import {
  type AuditedTree,
  type Gathered,
  type GatherOptions,
  gatherEvidence,
} from '../gather-evidence.ts';
import { limits } from '../limits.ts';
import { gitOnly } from './git-only.ts';
import { rememberAnswers } from './remember-answers.ts';
import { toDirectPins } from './to-direct-pins.ts';

/** A tree, and the rules that will judge it. */
export interface JudgedTree extends AuditedTree {
  readonly rules: readonly Rule[];
}

/**
 * Learns of the trees, and of what their rules must know beyond. Nothing that was learned of the trees is changed by
 * the second look; quota is kept for them.
 */
export async function gatherForRules(
  trees: readonly JudgedTree[],
  { upstream, onProgress }: Omit<GatherOptions, 'also'>,
): Promise<Gathered> {
  const remembered = rememberAnswers(upstream);
  const progress = onProgress === undefined ? {} : { onProgress };
  const first = await gatherEvidence(trees, { upstream: remembered, ...progress });
  const questions = trees.flatMap((tree) => ruleQuestions(tree, first.evidence));
  const also = toDirectPins(questions, first.evidence).slice(0, limits.candidates);
  if (also.length === 0) return first;
  const { evidence, traffic } = await gatherEvidence([], {
    upstream: gitOnly(remembered),
    also,
    ...progress,
  });
  return { evidence: joined(first.evidence, evidence), traffic };
}

function joined(first: Evidence, second: Evidence): Evidence {
  return {
    repositories: new Map([...second.repositories, ...first.repositories]),
    pins: new Map([...second.pins, ...first.pins]),
  };
}
