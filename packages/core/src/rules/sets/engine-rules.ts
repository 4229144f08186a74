import type { Rule } from '../../engine/index.ts';
import { rule as malformedWorkflow } from '../malformed-workflow/rule.ts';
import { rule as suppressionExpired } from '../suppression-expired/rule.ts';
import { rule as suppressionUnused } from '../suppression-unused/rule.ts';

/** The rules that run with every guard: they tell what the others could not see. */
export const engineRules: readonly Rule[] = [
  malformedWorkflow,
  suppressionExpired,
  suppressionUnused,
];
