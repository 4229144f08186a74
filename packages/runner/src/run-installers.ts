import { realpathSync } from 'node:fs';
import { info, setOutput, summary } from '@actions/core';
import { findFiles } from '@portcullis/attestation';
import { GuardError, quoted } from '@portcullis/core';
import { installerReporters, weakestVerdict } from '@portcullis/installer';
import { type CheckedInstallers, checkInstallers } from './check-installers.ts';
import { embedInstallers } from './embed-installers.ts';
import { fail } from './fail.ts';
import { installerFailure } from './installer-failure.ts';
import { type InstallerInputs, installerInputs } from './installer-inputs.ts';
import { toAttestError } from './to-attest-error.ts';
import { writeInWorkspace } from './write-in-workspace.ts';

/** What verify-installer-checksums does: inputs, values, verdicts, log, report, outputs, job summary. */
export async function runInstallers(): Promise<void> {
  // Node ends with 0 when nothing is left to wait for, also where a verdict never came.
  process.exitCode = 1;
  try {
    const workspace = realpathSync(process.env.GITHUB_WORKSPACE ?? process.cwd());
    const inputs = installerInputs(workspace);
    const checked = await checkAll(inputs, workspace);
    const failure = installerFailure(checked.report, inputs.policy);
    await tell(checked, inputs, workspace);
    // Nobody is to attest what does not pass.
    setOutput('digests', failure === undefined ? checked.digests : '');
    if (failure === undefined) process.exitCode = 0;
    else fail(`verify-installer-checksums: ${failure}`);
  } catch (error) {
    fail(toAttestError(error));
  }
}

async function checkAll(inputs: InstallerInputs, workspace: string): Promise<CheckedInstallers> {
  const { artifacts, mode, isHardened } = inputs;
  const paths = findFiles(inputs.scripts, workspace);
  checkAllowed(paths, inputs);
  if (mode === 'embed' && artifacts !== undefined)
    await embedInstallers(paths, { workspace, artifacts, isHardened });
  return checkInstallers(paths, { workspace, artifacts, isProof: mode !== 'check' });
}

/** A pattern that allows nothing is a mistake, and the next script that it fits would pass unseen. */
function checkAllowed(paths: readonly string[], { policy }: InstallerInputs): void {
  const idle = policy.sameOrigin.find(({ matches }) => !paths.some(matches));
  if (idle !== undefined)
    throw new GuardError(
      'bad-input',
      `the input "allow-same-origin" has ${quoted(idle.text)}, which names none of the scripts; correct it, or take it out`,
    );
}

async function tell(
  { report, sources }: CheckedInstallers,
  { reportFile }: InstallerInputs,
  workspace: string,
): Promise<void> {
  const context = { sources, color: false };
  info(installerReporters.text(report, context).trimEnd());
  const annotations = installerReporters.github(report, context).trimEnd();
  if (annotations !== '') info(annotations);
  if (reportFile !== undefined)
    writeInWorkspace(reportFile, installerReporters.json(report, context), workspace);
  setOutput('verdict', weakestVerdict(report));
  setOutput('report', reportFile ?? '');
  if (process.env.GITHUB_STEP_SUMMARY)
    await summary.addRaw(installerReporters.markdown(report, context)).write();
}
