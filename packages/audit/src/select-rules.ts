import { GuardError, guards, nearest, type Rule } from '@portcullis/core';
import type { AuditOptions } from './audit-options.ts';

/**
 * The rules of the guards and ids that are asked for, or all of them; offline without those that ask servers.
 * Those of the engine always run: they tell what the others could not see.
 */
export function selectRules({
  ruleSet,
  guards: byGuard = [],
  rules: byId = [],
  gather,
}: AuditOptions): readonly Rule[] {
  refuseUnknown('guard', byGuard, guards);
  refuseUnknown(
    'rule',
    byId,
    ruleSet.rules.map(({ meta }) => meta.id),
  );
  const rules = ruleSet.rules.filter(({ meta }) => gather !== undefined || meta.isOnline !== true);
  refuseOffline(byId, rules);
  if (byGuard.length === 0 && byId.length === 0) return rules;
  return rules.filter(
    ({ meta }) => meta.guard === 'engine' || byGuard.includes(meta.guard) || byId.includes(meta.id),
  );
}

/** Whoever names a rule wants its answer; that it did not run would look like a pass. */
function refuseOffline(asked: readonly string[], rules: readonly Rule[]): void {
  const left = asked.find((id) => !rules.some(({ meta }) => meta.id === id));
  if (left === undefined) return;
  throw new GuardError('bad-usage', `the rule "${left}" asks servers: add "--online"`);
}

function refuseUnknown(what: string, asked: readonly string[], known: readonly string[]): void {
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const meant = nearest(unknown, known);
  throw new GuardError(
    'bad-usage',
    `there is no ${what} "${unknown}"${meant === undefined ? '' : `, did you mean "${meant}"`}: known are ${known.join(', ')}`,
  );
}
