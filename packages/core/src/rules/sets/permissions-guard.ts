import type { RuleSet } from '../../engine/index.ts';
import { engineRules } from './engine-rules.ts';
import { permissionsGuardRules } from './permissions-guard-rules.ts';

/** All that the guard permissions-guard runs. */
export const permissionsGuard: RuleSet = { rules: [...permissionsGuardRules, ...engineRules] };
