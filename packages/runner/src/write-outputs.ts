import { setOutput } from '@actions/core';
import type { AuditResult } from '@portcullis/audit';
import type { Format } from '@portcullis/core';
import type { GuardInputs } from './guard-inputs.ts';
import { toText } from './to-text.ts';
import { writeInWorkspace } from './write-in-workspace.ts';

/** Writes the files that are asked for and sets every output; those of files that are not are empty. */
export function writeOutputs(
  result: AuditResult,
  { reportFile, sarifFile }: GuardInputs,
  workspace: string,
): void {
  const write = (file: string | undefined, format: Format): string => {
    if (file !== undefined) writeInWorkspace(file, toText(result, format), workspace);
    return file ?? '';
  };
  setOutput('findings', result.report.findings.length);
  setOutput('inconclusive', result.report.inconclusive.length);
  setOutput('report', write(reportFile, 'json'));
  setOutput('sarif', write(sarifFile, 'sarif'));
}
