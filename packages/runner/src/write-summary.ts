import { summary } from '@actions/core';
import type { AuditResult } from '@portcullis/audit';
import { auditedCommit } from './audited-commit.ts';
import type { GuardAction } from './guard-action.ts';
import { toText } from './to-text.ts';

/** Adds the result, and what was audited, to the job summary, where there is one. */
export async function writeSummary(
  action: GuardAction,
  result: AuditResult,
  workspace: string,
): Promise<void> {
  if ((process.env.GITHUB_STEP_SUMMARY ?? '') === '') return;
  const commit = await auditedCommit(workspace);
  const of = commit === undefined ? '' : ` of ${commit}`;
  await summary
    .addRaw(toText(result, 'markdown'))
    .addRaw(`\nBy \`${action.name}\`${of}\n\n`)
    .write();
}
