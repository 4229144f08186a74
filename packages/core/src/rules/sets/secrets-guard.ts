import type { RuleSet } from '../../engine/index.ts';
import engineHelp from '../help/engine.json' with { type: 'json' };
import help from '../help/secrets-guard.json' with { type: 'json' };
import { engineRules } from './engine-rules.ts';
import { secretsGuardRules } from './secrets-guard-rules.ts';

/** All that the guard secrets-guard runs. */
export const secretsGuard: RuleSet = {
  rules: [...secretsGuardRules, ...engineRules],
  help: { ...help, ...engineHelp },
};
