import type { Rule } from '../engine/index.ts';
import { rule as artipacked } from './artipacked/rule.ts';
import { rule as excessivePermissions } from './excessive-permissions/rule.ts';
import { rule as lockfileProblem } from './lockfile-problem/rule.ts';
import { rule as pinCommentMissing } from './pin-comment-missing/rule.ts';
import { rule as selfReferenceWithRef } from './self-reference-with-ref/rule.ts';
import { rule as suppressionExpired } from './suppression-expired/rule.ts';
import { rule as suppressionUnused } from './suppression-unused/rule.ts';
import { rule as undocumentedPermissions } from './undocumented-permissions/rule.ts';
import { rule as unknownPermission } from './unknown-permission/rule.ts';
import { rule as unpinnedImages } from './unpinned-images/rule.ts';
import { rule as unpinnedUses } from './unpinned-uses/rule.ts';

/** Every rule there is, by id. */
export const rules: readonly Rule[] = [
  artipacked,
  excessivePermissions,
  lockfileProblem,
  pinCommentMissing,
  selfReferenceWithRef,
  suppressionExpired,
  suppressionUnused,
  undocumentedPermissions,
  unknownPermission,
  unpinnedImages,
  unpinnedUses,
];
