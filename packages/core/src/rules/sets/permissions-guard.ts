import type { RuleSet } from '../../engine/index.ts';
import engineHelp from '../help/engine.json' with { type: 'json' };
import help from '../help/permissions-guard.json' with { type: 'json' };
import { engineRules } from './engine-rules.ts';
import { permissionsGuardRules } from './permissions-guard-rules.ts';

/** All that the guard permissions-guard runs. */
export const permissionsGuard: RuleSet = {
  rules: [...permissionsGuardRules, ...engineRules],
  help: { ...help, ...engineHelp },
};
