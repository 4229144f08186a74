import type { Report } from '@portcullis/core';
import { makeTree } from '../../support/make-tree.ts';
import { startProgram } from '../../support/start-program.ts';
import { ci, workflowOf } from './workflow-of.ts';

export interface OnlineAudit {
  /** What the workflow of the audited tree uses. */
  readonly uses: readonly string[];
  /** Other files of that tree. */
  readonly files?: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

export interface OnlineRun {
  readonly status: number | null;
  readonly stderr: string;
  readonly report: Report;
}

/** The command line as a process, with what it says as JSON. */
export async function auditOnline(audit: OnlineAudit): Promise<OnlineRun> {
  const { uses, files = {}, env, args = [] } = audit;
  const { status, stdout, stderr } = await startProgram('packages/cli', {
    cwd: makeTree({ [ci]: workflowOf(uses), ...files }),
    args: [...always, ...args],
    env,
  });
  return { status, stderr, report: JSON.parse(stdout) };
}

const always = ['audit', '--online', '--no-cache', '--guard', 'pin-verify', '--format', 'json'];
