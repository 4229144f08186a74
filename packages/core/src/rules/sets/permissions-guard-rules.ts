import type { Rule } from '../../engine/index.ts';
import { rule as artipacked } from '../artipacked/rule.ts';
import { rule as excessivePermissions } from '../excessive-permissions/rule.ts';
import { rule as undocumentedPermissions } from '../undocumented-permissions/rule.ts';
import { rule as unknownPermission } from '../unknown-permission/rule.ts';

/** The rules of permissions-guard, by id. */
export const permissionsGuardRules: readonly Rule[] = [
  artipacked,
  excessivePermissions,
  undocumentedPermissions,
  unknownPermission,
];
