import { actionName } from '../../analysis/action-name.ts';
import { groupedBy } from '../../analysis/grouped-by.ts';
import { finding, type Rule, severities, type Verdict } from '../../engine/index.ts';
import { appTokenActions } from '../../facts/app-token-actions.ts';
import { isNever } from '../../model/index.ts';
import type { Complaint } from './complaint.ts';
import { grantOf } from './grant-of.ts';
import { keptToken } from './kept-token.ts';
import { tooBroad } from './too-broad.ts';

export const rule: Rule = {
  meta: {
    id: 'github-app',
    guard: 'secrets-guard',
    title: 'A token of a GitHub App can do more, or lives longer, than its job needs',
    severity: 'high',
    profile: 'default',
    practices: ['P08', 'P29'],
  },
  check: {
    *step({ step, owner }) {
      const action = appTokenActions.get(actionName(step.uses) ?? '');
      if (action === undefined || step.uses === undefined || isNever(step.if)) return;
      const grant = grantOf(step, action, step.uses);
      const kept = keptToken({ step, owner }, grant);
      yield* merged([...tooBroad(grant), ...(kept === undefined ? [] : [kept])]);
    },
  },
};

/** One finding a place, with the worst severity of what is said of it. */
function merged(complaints: readonly Complaint[]): readonly Verdict[] {
  return [...groupedBy(complaints, ({ at }) => at.start).values()].flatMap((group) => {
    const [worst] = group.toSorted(worstFirst);
    if (worst === undefined) return [];
    const { at, severity } = worst;
    const whys = group.map(({ why }) => why).join(', and ');
    const remedies = [...new Set(group.map(({ remedy }) => remedy))].join(', and ');
    const confidence = group.every(({ isUncertain }) => isUncertain) ? 'low' : 'high';
    return finding(at, `this app token ${whys}: ${remedies}`, { severity, confidence });
  });
}

function worstFirst(one: Complaint, other: Complaint): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity);
}
