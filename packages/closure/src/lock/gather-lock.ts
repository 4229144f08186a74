import { draftLock, type FormerLock, type LockPlan, planLock, withLock } from '@portcullis/core';
import { type AuditedTree, gatherEvidence } from '../gather-evidence.ts';
import type { UpdateOptions } from '../update/gather-updates.ts';
import { rememberAnswers } from '../update/remember-answers.ts';

export interface GatheredLock extends LockPlan {
  /** Whether asking with this lockfile gives this lockfile. */
  readonly isSettled: boolean;
}

/**
 * The lockfile of a tree. It is asked for with itself in place until it no longer changes, so that what is written has
 * been judged as it will be run: an entry decides what is used below it.
 */
export async function gatherLock(
  { repository, policy }: AuditedTree,
  former: FormerLock,
  { upstream, isUpdate, onProgress }: UpdateOptions,
): Promise<GatheredLock> {
  const options = { upstream: rememberAnswers(upstream), onProgress };
  let tree = draftLock(repository, former, isUpdate);
  for (let round = 1; ; round += 1) {
    const { evidence } = await gatherEvidence([{ repository: tree, policy }], options);
    const plan = planLock({ repository: tree, evidence, policy, former, isUpdate });
    const isSettled = tree.lockfile?.source.text === plan.text;
    if (isSettled || round === mostRounds) return { ...plan, isSettled };
    tree = withLock(tree, plan.text);
  }
}

/** The first one records what is new, the second what that uses, the third finds nothing more. */
const mostRounds = 5;
