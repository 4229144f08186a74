import type { AuditOptions } from './audit-options.ts';
import type { AuditResult } from './audit-result.ts';
import { auditRoot } from './audit-root.ts';
import { installsOf } from './installs-of.ts';
import { mergeAudits } from './merge-audits.ts';
import { readRoots } from './read-roots.ts';
import type { RootAudit } from './root-audit.ts';
import { selectRules } from './select-rules.ts';
import { toRequest } from './to-request.ts';

/**
 * Audits every PATH: collect, parse, ask where that is wanted, judge, one report. Throws GuardError for what the
 * user can act on.
 */
export async function runAudit(options: AuditOptions): Promise<AuditResult> {
  const rules = selectRules(options);
  const { gather, ruleSet } = options;
  if (gather === undefined) {
    // One root after the other, so that no more than one is in memory.
    const audits: RootAudit[] = [];
    for (const root of readRoots(options)) {
      const installs = await installsOf(root, rules, options);
      audits.push(auditRoot(root, rules, { ...options, installs }));
    }
    return mergeAudits(audits, rules, ruleSet);
  }
  const roots = [...readRoots(options)];
  const gathered = await gather(roots.map((root) => toRequest(root, rules, options)));
  const audits: RootAudit[] = [];
  for (const root of roots) {
    const installs = await installsOf(root, rules, options);
    audits.push(auditRoot(root, rules, { ...options, gathered, installs }));
  }
  return mergeAudits(audits, rules, ruleSet);
}
