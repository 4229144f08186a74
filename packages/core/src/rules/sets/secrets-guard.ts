import type { RuleSet } from '../../engine/index.ts';
import { engineRules } from './engine-rules.ts';
import { secretsGuardRules } from './secrets-guard-rules.ts';

/** All that the guard secrets-guard runs. */
export const secretsGuard: RuleSet = { rules: [...secretsGuardRules, ...engineRules] };
