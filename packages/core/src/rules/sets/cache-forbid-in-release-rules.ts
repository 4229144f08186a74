import type { Rule } from '../../engine/index.ts';
import { rule as cacheModeNotEnforced } from '../cache-mode-not-enforced/rule.ts';
import { rule as cacheOnPrivilegedPr } from '../cache-on-privileged-pr/rule.ts';
import { rule as cachePoisoning } from '../cache-poisoning/rule.ts';

/** The rules of cache-forbid-in-release, by id. */
export const cacheForbidInReleaseRules: readonly Rule[] = [
  cacheModeNotEnforced,
  cacheOnPrivilegedPr,
  cachePoisoning,
];
