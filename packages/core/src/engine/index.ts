export { activeRules } from './active-rules.ts';
export { type AuditOutcome, type AuditRequest, auditRepository } from './audit-repository.ts';
export { confidenceFor } from './confidence-for.ts';
export { configurationError } from './configuration/expect.ts';
export { type Configuration, parseConfiguration } from './configuration/parse-configuration.ts';
export { pathMatcher } from './configuration/path-matcher.ts';
export {
  type Confidence,
  type Finding,
  type Fix,
  type Related,
  type Severity,
  type Subject,
  severities,
} from './finding.ts';
export { GuardError, type GuardErrorCode } from './guard-error.ts';
export { lessSevere } from './less-severe.ts';
export { missedMinimum } from './missed-minimum.ts';
export { type PinDemand, pinDemand } from './pin-demand.ts';
export {
  type MinimalVerdict,
  minimalVerdicts,
  noPinPolicy,
  type PinException,
  type PinPolicy,
} from './pin-policy.ts';
export { defaultReleaseEnvironments, type Policy, type Profile, profiles } from './policy.ts';
export type {
  Inconclusive,
  OnlineStats,
  PinReport,
  Report,
  Stats,
  Suppressed,
} from './report.ts';
export {
  type Check,
  type Checks,
  type FindingVerdict,
  type Guard,
  guards,
  type InconclusiveVerdict,
  type Rule,
  type RuleContext,
  type RuleMeta,
  type Verdict,
} from './rule.ts';
export { ruleQuestions } from './rule-questions.ts';
export type { RuleSet } from './rule-set.ts';
export { sorted } from './sort.ts';
export type { JudgedSuppression, Suppression } from './suppression/types.ts';
export { finding, inconclusive } from './verdicts.ts';
export { weightOf } from './weight-of.ts';
export { worstByPlace } from './worst-by-place.ts';
