import type { RuleSet } from '../../engine/index.ts';
import engineHelp from '../help/engine.json' with { type: 'json' };
import help from '../help/release-guard.json' with { type: 'json' };
import { engineRules } from './engine-rules.ts';
import { releaseGuardRules } from './release-guard-rules.ts';

/** All that the guard release-guard runs. */
export const releaseGuard: RuleSet = {
  rules: [...releaseGuardRules, ...engineRules],
  help: { ...help, ...engineHelp },
};
