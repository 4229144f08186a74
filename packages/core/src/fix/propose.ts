import type { Finding } from '../engine/index.ts';
import { toLocation } from '../model/index.ts';
import type { Refused, Remarked } from './fix-plan.ts';
import type { FixRequest } from './fix-request.ts';
import type { Planned } from './planned.ts';

/** What every repair would do about the findings that stand. */
export function propose(request: FixRequest, all: readonly Finding[]) {
  const { repository, repairs, options, isReported, policy, evidence, digests } = request;
  const known = {
    repository,
    options,
    isReported,
    policy,
    evidence,
    digests: digests ?? new Map(),
  };
  const findings = all.filter(({ at }) => isReported(at.path));
  const wanted: Planned[] = [];
  const refused: Refused[] = [];
  const remarks: Remarked[] = [];
  for (const { id: repair, rules, propose: proposeOne } of repairs) {
    const own = findings.filter(({ rule }) => rules.includes(rule));
    for (const proposal of proposeOne({ ...known, findings: own })) {
      const at = toLocation(proposal.at);
      switch (proposal.kind) {
        case 'mending':
          wanted.push({ repair, mending: proposal });
          break;
        case 'refusal':
          refused.push({ repair, at, reason: proposal.reason });
          break;
        case 'remark':
          remarks.push({ repair, at, text: proposal.text });
      }
    }
  }
  return { wanted, refused, remarks };
}
