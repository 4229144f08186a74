import type { Rule } from '../../engine/index.ts';

/** The rules of trigger-guard, by id. */
export const triggerGuardRules: readonly Rule[] = [];
