import type { Check, Evidence, Rule, UsesSite } from '@portcullis/core';
import { closureVerdicts } from './closure-verdicts.ts';

/** Lets the rules that hold for other people's content too look into what the tree leads to. */
export function followClosure(rules: readonly Rule[], evidence: Evidence): readonly Rule[] {
  return rules.map((rule) => (followed.has(rule.meta.id) ? withClosure(rule, evidence) : rule));
}

/**
 * Caches that reach a release, and rights that nobody needs: what is wrong there is wrong for whoever runs it.
 * Images and pins below have a rule of their own, `unpinned-transitive`.
 */
const followed: ReadonlySet<string> = new Set([
  'cache-on-privileged-pr',
  'cache-poisoning',
  'excessive-permissions',
]);

/** The same rule, which reports what it finds below at the `uses` that leads there. */
function withClosure(rule: Rule, evidence: Evidence): Rule {
  const below = closureVerdicts(rule, evidence);
  const own = rule.check.uses;
  const uses: Check<UsesSite> = function* (site, context) {
    if (own !== undefined) yield* own(site, context);
    yield* below(site, context);
  };
  return { ...rule, check: { ...rule.check, uses } };
}
