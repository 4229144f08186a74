import type { Evidence, Installs } from '../evidence/index.ts';
import type { Repository } from '../model/index.ts';
import { activeRules } from './active-rules.ts';
import type { Finding } from './finding.ts';
import { judge, judgeSuppressions } from './judge.ts';
import type { Policy } from './policy.ts';
import type { Inconclusive, Suppressed } from './report.ts';
import type { Rule } from './rule.ts';
import { acceptDoubts } from './suppression/accept-doubts.ts';
import { applySuppressions } from './suppression/apply-suppressions.ts';
import { inlineSuppressions } from './suppression/inline-suppressions.ts';
import type { JudgedSuppression, Suppression } from './suppression/types.ts';

export interface AuditRequest {
  readonly repository: Repository;
  /** The rules to run; those of the strict profile are left out in the default one. */
  readonly rules: readonly Rule[];
  readonly policy: Policy;
  /** What an online run gathered; without it the rules that need it do not run. */
  readonly evidence?: Evidence | undefined;
  /** What the steps of the tree fetch; without it the rule that tells says nothing. */
  readonly installs?: Installs | undefined;
  /** Those of the configuration; inline ones are found here. */
  readonly suppressions: readonly Suppression[];
}

export interface AuditOutcome {
  readonly findings: readonly Finding[];
  readonly inconclusive: readonly Inconclusive[];
  readonly suppressed: readonly Suppressed[];
}

/** Judges one repository and applies what somebody accepted. Pure; unsorted. */
export function auditRepository(request: AuditRequest): AuditOutcome {
  const { repository, policy, evidence, installs } = request;
  const context = { repository, policy, evidence, installs };
  const rules = activeRules(request);
  const { findings, inconclusive } = judge(rules, context);
  const ran = new Set(rules.map(({ meta }) => meta.id));
  const suppressions = [
    ...request.suppressions,
    ...repository.documents.flatMap(inlineSuppressions),
  ];
  const invalidityOf = (one: Suppression) => invalidity(one, ran, policy);
  const valid = suppressions.filter((one) => invalidityOf(one) === undefined);
  const pathOf = repositoryPaths(repository);
  const applied = applySuppressions(findings, valid, pathOf);
  const doubts = acceptDoubts(inconclusive, valid, pathOf);
  const seesHalf = new Set(
    evidence === undefined
      ? rules.flatMap(({ meta }) => (meta.isOnline === 'partly' ? [meta.id] : []))
      : [],
  );
  // What hides nothing offline may hide what only an online run finds.
  const useOf = (one: Suppression) => {
    if (applied.used.has(one) || doubts.used.has(one)) return 'used';
    return seesHalf.has(one.rule ?? '') ? 'not-run' : 'unused';
  };
  const judged = suppressions.map((suppression): JudgedSuppression => {
    return { suppression, state: invalidityOf(suppression) ?? useOf(suppression) };
  });
  const ofSuppressions = judgeSuppressions(judged, rules, context);
  return {
    findings: [...applied.findings, ...ofSuppressions.findings],
    inconclusive: [...doubts.inconclusive, ...ofSuppressions.inconclusive],
    suppressed: [...applied.suppressed, ...doubts.suppressed],
  };
}

/** Why a suppression does not hold. zizmor asks for no reason, so neither do we of its comments. */
function invalidity(
  { rule, until, reason, covers }: Suppression,
  ran: ReadonlySet<string>,
  policy: Policy,
): Exclude<JudgedSuppression['state'], 'used' | 'unused'> | undefined {
  if (rule === undefined) return 'unreadable';
  if (!ran.has(rule)) return 'not-run';
  if (until !== undefined && until < policy.today) return 'expired';
  if (reason === '' && covers.kind !== 'zizmor') return 'without-reason';
  return undefined;
}

function repositoryPaths(repository: Repository): (path: string) => string {
  const paths = new Map(
    repository.documents.map(({ source }) => [source.path, source.repositoryPath]),
  );
  return (path) => paths.get(path) ?? path;
}
