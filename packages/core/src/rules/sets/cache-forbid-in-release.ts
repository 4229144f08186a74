import type { RuleSet } from '../../engine/index.ts';
import { cacheForbidInReleaseRules } from './cache-forbid-in-release-rules.ts';
import { engineRules } from './engine-rules.ts';

/** All that the guard cache-forbid-in-release runs. */
export const cacheForbidInRelease: RuleSet = {
  rules: [...cacheForbidInReleaseRules, ...engineRules],
};
