import type { AuditOptions } from './audit-options.ts';
import type { AuditResult } from './audit-result.ts';
import { auditRoot } from './audit-root.ts';
import { mergeAudits } from './merge-audits.ts';
import { readRoots } from './read-roots.ts';
import { selectRules } from './select-rules.ts';

/** Audits every PATH: collect, parse, judge, one report. Throws GuardError for what the user can act on. */
export async function runAudit(options: AuditOptions): Promise<AuditResult> {
  const rules = selectRules(options);
  const audits = Array.from(readRoots(options), (root) => auditRoot(root, rules, options));
  return mergeAudits(audits, rules, options.ruleSet);
}
