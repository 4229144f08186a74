import type { RuleSet } from '../../engine/index.ts';
import { engineRules } from './engine-rules.ts';
import { triggerGuardRules } from './trigger-guard-rules.ts';

/** All that the guard trigger-guard runs. */
export const triggerGuard: RuleSet = { rules: [...triggerGuardRules, ...engineRules] };
