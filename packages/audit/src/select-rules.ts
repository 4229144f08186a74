import { GuardError, guards, nearest, type Rule } from '@portcullis/core';
import type { AuditOptions } from './audit-options.ts';

/**
 * The rules of the guards and ids that are asked for, or all of them.
 * Those of the engine always run: they tell what the others could not see.
 */
export function selectRules({
  ruleSet: { rules },
  guards: byGuard = [],
  rules: byId = [],
}: AuditOptions): readonly Rule[] {
  refuseUnknown('guard', byGuard, guards);
  refuseUnknown(
    'rule',
    byId,
    rules.map(({ meta }) => meta.id),
  );
  if (byGuard.length === 0 && byId.length === 0) return rules;
  return rules.filter(
    ({ meta }) => meta.guard === 'engine' || byGuard.includes(meta.guard) || byId.includes(meta.id),
  );
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
