import type { Rule } from '../../engine/index.ts';
import { rule as archivedUses } from '../archived-uses/rule.ts';
import { rule as cooldown } from '../cooldown/rule.ts';
import { rule as immutabilityGap } from '../immutability-gap/rule.ts';
import { rule as impostorCommit } from '../impostor-commit/rule.ts';
import { rule as knownVulnerableActions } from '../known-vulnerable-actions/rule.ts';
import { rule as lockfileProblem } from '../lockfile-problem/rule.ts';
import { rule as movedTag } from '../moved-tag/rule.ts';
import { rule as mutableInstall } from '../mutable-install/rule.ts';
import { rule as mutableLocalAction } from '../mutable-local-action/rule.ts';
import { rule as pinCommentMissing } from '../pin-comment-missing/rule.ts';
import { rule as pinPolicy } from '../pin-policy/rule.ts';
import { rule as refConfusion } from '../ref-confusion/rule.ts';
import { rule as refVersionMismatch } from '../ref-version-mismatch/rule.ts';
import { rule as repositoryMoved } from '../repository-moved/rule.ts';
import { rule as selfReferenceWithRef } from '../self-reference-with-ref/rule.ts';
import { rule as shaPolicyPreflight } from '../sha-policy-preflight/rule.ts';
import { rule as staleActionRefs } from '../stale-action-refs/rule.ts';
import { rule as tagOnlyPin } from '../tag-only-pin/rule.ts';
import { rule as typosquatUses } from '../typosquat-uses/rule.ts';
import { rule as unpinnedImages } from '../unpinned-images/rule.ts';
import { rule as unpinnedTransitive } from '../unpinned-transitive/rule.ts';
import { rule as unpinnedUses } from '../unpinned-uses/rule.ts';

/** The rules of pin-verify, by id. */
export const pinVerifyRules: readonly Rule[] = [
  archivedUses,
  cooldown,
  immutabilityGap,
  impostorCommit,
  knownVulnerableActions,
  lockfileProblem,
  movedTag,
  mutableInstall,
  mutableLocalAction,
  pinCommentMissing,
  pinPolicy,
  refConfusion,
  refVersionMismatch,
  repositoryMoved,
  selfReferenceWithRef,
  shaPolicyPreflight,
  staleActionRefs,
  tagOnlyPin,
  typosquatUses,
  unpinnedImages,
  unpinnedTransitive,
  unpinnedUses,
];
