import type { RuleSet } from '../../engine/index.ts';
import { parseDockerfile } from '../../model/index.ts';
import cacheHelp from '../help/cache-forbid-in-release.json' with { type: 'json' };
import engineHelp from '../help/engine.json' with { type: 'json' };
import permissionsHelp from '../help/permissions-guard.json' with { type: 'json' };
import pinHelp from '../help/pin-verify.json' with { type: 'json' };
import releaseHelp from '../help/release-guard.json' with { type: 'json' };
import secretsHelp from '../help/secrets-guard.json' with { type: 'json' };
import triggerHelp from '../help/trigger-guard.json' with { type: 'json' };
import { cacheForbidInReleaseRules } from './cache-forbid-in-release-rules.ts';
import { engineRules } from './engine-rules.ts';
import { permissionsGuardRules } from './permissions-guard-rules.ts';
import { pinVerifyRules } from './pin-verify-rules.ts';
import { releaseGuardRules } from './release-guard-rules.ts';
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
    ...releaseGuardRules,
    ...engineRules,
  ],
  help: {
    ...pinHelp,
    ...triggerHelp,
    ...permissionsHelp,
    ...secretsHelp,
    ...cacheHelp,
    ...releaseHelp,
    ...engineHelp,
  },
  parseDockerfile,
};
