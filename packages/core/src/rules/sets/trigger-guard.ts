import type { RuleSet } from '../../engine/index.ts';
import engineHelp from '../help/engine.json' with { type: 'json' };
import help from '../help/trigger-guard.json' with { type: 'json' };
import { engineRules } from './engine-rules.ts';
import { triggerGuardRules } from './trigger-guard-rules.ts';

/** All that the guard trigger-guard runs. */
export const triggerGuard: RuleSet = {
  rules: [...triggerGuardRules, ...engineRules],
  help: { ...help, ...engineHelp },
};
