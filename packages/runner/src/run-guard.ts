import { info } from '@actions/core';
import { type AuditResult, runAudit } from '@portcullis/audit';
import { fail } from './fail.ts';
import type { GuardAction } from './guard-action.ts';
import type { GuardInputs } from './guard-inputs.ts';
import { readInputs } from './read-inputs.ts';
import { toErrorMessage } from './to-error-message.ts';
import { toFailure } from './to-failure.ts';
import { toText } from './to-text.ts';
import { writeOutputs } from './write-outputs.ts';
import { writeSummary } from './write-summary.ts';

/** What every guard action does: inputs, audit, log, annotations, files, outputs, job summary, verdict. */
export async function runGuard(action: GuardAction): Promise<void> {
  // Node ends with 0 when nothing is left to wait for, also where a verdict never came.
  process.exitCode = 1;
  try {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const inputs = readInputs();
    const result = await auditWorkspace(action, inputs, workspace);
    printLog(result, inputs);
    writeOutputs(result, inputs, workspace);
    await writeSummary(action, result, workspace);
    const failure = toFailure(result, inputs);
    if (failure === undefined) process.exitCode = 0;
    else fail(`${action.name}: ${failure}`);
  } catch (error) {
    fail(toErrorMessage(error));
  }
}

function auditWorkspace(
  { ruleSet, goOnline, findInstalls }: GuardAction,
  inputs: GuardInputs,
  cwd: string,
): Promise<AuditResult> {
  const { paths, config, profile, failOn, online } = inputs;
  const gather = online ? goOnline?.(inputs) : undefined;
  const today = new Date().toISOString().slice(0, 10);
  return runAudit({
    ...{ paths, cwd, ruleSet, profile, failOn, config, today, graph: true },
    ...{ gather, findInstalls },
  });
}

function printLog(result: AuditResult, { annotations }: GuardInputs): void {
  info(toText(result, 'text').trimEnd());
  const commands = annotations ? toText(result, 'github').trimEnd() : '';
  if (commands !== '') info(commands);
}
