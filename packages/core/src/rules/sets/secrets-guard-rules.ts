import type { Rule } from '../../engine/index.ts';
import { rule as broadTokenSecret } from '../broad-token-secret/rule.ts';
import { rule as githubApp } from '../github-app/rule.ts';
import { rule as hardcodedContainerCredentials } from '../hardcoded-container-credentials/rule.ts';
import { rule as longLivedRegistryToken } from '../long-lived-registry-token/rule.ts';
import { rule as overprovisionedSecrets } from '../overprovisioned-secrets/rule.ts';
import { rule as secretInRunScript } from '../secret-in-run-script/rule.ts';
import { rule as secretsInherit } from '../secrets-inherit/rule.ts';
import { rule as secretsOutsideEnv } from '../secrets-outside-env/rule.ts';
import { rule as unredactedSecrets } from '../unredacted-secrets/rule.ts';
import { rule as useTrustedPublishing } from '../use-trusted-publishing/rule.ts';

/** The rules of secrets-guard, by id. */
export const secretsGuardRules: readonly Rule[] = [
  broadTokenSecret,
  githubApp,
  hardcodedContainerCredentials,
  longLivedRegistryToken,
  overprovisionedSecrets,
  secretInRunScript,
  secretsInherit,
  secretsOutsideEnv,
  unredactedSecrets,
  useTrustedPublishing,
];
