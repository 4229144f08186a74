import type { Evidence, Rule } from '@portcullis/core';
import { linkedRule } from './linked-rule.ts';
import { ruleWithBelow } from './rule-with-below.ts';

/**
 * Lets the rules that hold for other people's content look into what the tree leads to. Images and pins below have a
 * rule of their own, `unpinned-transitive`.
 */
export function followClosure(rules: readonly Rule[], evidence: Evidence): readonly Rule[] {
  return rules.map((rule) => {
    if (linked.has(rule.meta.id)) return linkedRule(rule, evidence);
    return judgedAlone.has(rule.meta.id) ? ruleWithBelow(rule, evidence) : rule;
  });
}

/** Those that ask what steps do, one after the other: which cache a release restores. */
const linked: ReadonlySet<string> = new Set(['cache-on-privileged-pr', 'cache-poisoning']);

/** Those that a file answers by itself: what a called workflow gives its token, and where a token is left. */
const judgedAlone: ReadonlySet<string> = new Set([
  'artipacked',
  'excessive-permissions',
  'unknown-permission',
]);
