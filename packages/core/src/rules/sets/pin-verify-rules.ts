import type { Rule } from '../../engine/index.ts';
import { rule as lockfileProblem } from '../lockfile-problem/rule.ts';
import { rule as pinCommentMissing } from '../pin-comment-missing/rule.ts';
import { rule as selfReferenceWithRef } from '../self-reference-with-ref/rule.ts';
import { rule as unpinnedImages } from '../unpinned-images/rule.ts';
import { rule as unpinnedUses } from '../unpinned-uses/rule.ts';

/** The rules of pin-verify, by id. */
export const pinVerifyRules: readonly Rule[] = [
  lockfileProblem,
  pinCommentMissing,
  selfReferenceWithRef,
  unpinnedImages,
  unpinnedUses,
];
