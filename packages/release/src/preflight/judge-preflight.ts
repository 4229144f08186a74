import type { Known } from '../known/known.ts';
import type { ReleasePlan } from '../plan/release-plan.ts';
import type { PreflightFacts } from './preflight-facts.ts';
import type { PreflightPolicy } from './preflight-policy.ts';
import type { Row, RowId } from './row.ts';
import { judgeCaches } from './rows/judge-caches.ts';
import { judgeEvent } from './rows/judge-event.ts';
import { judgeGate } from './rows/judge-gate.ts';
import { judgeGuards } from './rows/judge-guards.ts';
import { judgeImmutable } from './rows/judge-immutable.ts';
import { judgeRef } from './rows/judge-ref.ts';
import { judgeReleases } from './rows/judge-releases.ts';
import { judgeTag } from './rows/judge-tag.ts';
import { judgeTagRules } from './rows/judge-tag-rules.ts';
import { judgeTarget } from './rows/judge-target.ts';
import type { Judged } from './rows/judged.ts';

/** Whether a release may begin, row by row. Pure; what nobody answered is unknown, and never a pass. */
export function judgePreflight(
  facts: PreflightFacts,
  plan: ReleasePlan,
  policy: PreflightPolicy,
): readonly Row[] {
  const { defaultBranch, releases } = facts;
  return [
    { id: 'event', ...judgeEvent(facts, policy) },
    row('ref', defaultBranch, (branch) => judgeRef(facts.ref, branch)),
    row('tag', facts.tagCommit, (commit) => judgeTag(commit, plan, releases)),
    row('release', releases, (found) => judgeReleases(found, plan)),
    row('guards', facts.guards, judgeGuards),
    row('cache-mode', facts.cachingJobs, judgeCaches),
    row('immutable-releases', facts.isImmutable, judgeImmutable),
    row('gate-environment', facts.gate, (gate) => judgeGate(gate, policy)),
    row('release-environment', facts.environment, (target) =>
      judgeTarget(target, { ref: facts.ref, defaultBranch, name: policy.environment }),
    ),
    row('tag-rules', facts.rulesets, (rulesets) => judgeTagRules(rulesets, plan, policy)),
  ];
}

function row<Value>(id: RowId, known: Known<Value>, judge: (value: Value) => Judged): Row {
  return known.kind === 'known'
    ? { id, ...judge(known.value) }
    : { id, outcome: 'unknown', why: [known.why, ...(hints[id] ?? [])].join('; ') };
}

/** What somebody can do who is shown more than a workflow's token is. */
const hints: Readonly<Partial<Record<RowId, readonly string[]>>> = {
  'immutable-releases': [
    'GitHub shows it to administrators only: see for yourself that "Enable release immutability" is on',
  ],
};
