import type { RuleSet } from '../../engine/index.ts';
import { parseDockerfile } from '../../model/index.ts';
import { cacheForbidInReleaseRules } from './cache-forbid-in-release-rules.ts';
import { engineRules } from './engine-rules.ts';
import { permissionsGuardRules } from './permissions-guard-rules.ts';
import { pinVerifyRules } from './pin-verify-rules.ts';
import { secretsGuardRules } from './secrets-guard-rules.ts';
import { triggerGuardRules } from './trigger-guard-rules.ts';

/** All that there is. */
export const everyGuard: RuleSet = {
  rules: [
    ...pinVerifyRules,
    ...triggerGuardRules,
    ...permissionsGuardRules,
    ...secretsGuardRules,
    ...cacheForbidInReleaseRules,
    ...engineRules,
  ],
  parseDockerfile,
};
