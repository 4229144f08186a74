import type { RuleSet } from '../../engine/index.ts';
import help from '../help/cache-forbid-in-release.json' with { type: 'json' };
import engineHelp from '../help/engine.json' with { type: 'json' };
import { cacheForbidInReleaseRules } from './cache-forbid-in-release-rules.ts';
import { engineRules } from './engine-rules.ts';

/** All that the guard cache-forbid-in-release runs. */
export const cacheForbidInRelease: RuleSet = {
  rules: [...cacheForbidInReleaseRules, ...engineRules],
  help: { ...help, ...engineHelp },
};
