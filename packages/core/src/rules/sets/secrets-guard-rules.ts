import type { Rule } from '../../engine/index.ts';

/** The rules of secrets-guard, by id. */
export const secretsGuardRules: readonly Rule[] = [];
