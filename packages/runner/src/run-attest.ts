import { info, notice, setOutput, setSecret, summary } from '@actions/core';
import {
  type AttestResult,
  attest,
  attestMarkdown,
  attestText,
  hasAttestations,
  toAttestVerdict,
} from '@portcullis/attestation';
import { attestInputs } from './attest-inputs.ts';
import { attestOutputs } from './attest-outputs.ts';
import { checkInWorkspace } from './check-in-workspace.ts';
import { fail } from './fail.ts';
import { outsideOf } from './outside-of.ts';
import { toAttestError } from './to-attest-error.ts';

/** What attest-artifacts does: inputs, signatures, verification, hand-over, log, outputs, job summary, verdict. */
export async function runAttest(): Promise<void> {
  // Node ends with 0 when nothing is left to wait for, also where a verdict never came.
  process.exitCode = 1;
  try {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const result = await attestAll(workspace);
    info(attestText(result).trimEnd());
    for (const [name, value] of Object.entries(attestOutputs(result))) setOutput(name, value);
    if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(attestMarkdown(result)).write();
    const failure = failureOf(result);
    if (failure === undefined) process.exitCode = 0;
    else fail(`attest-artifacts: ${failure}`);
  } catch (error) {
    fail(toAttestError(error));
  }
}

function attestAll(workspace: string): Promise<AttestResult> {
  const { isUploaded, token, ...inputs } = attestInputs(workspace);
  for (const path of [inputs.folder, inputs.list ?? inputs.folder])
    checkInWorkspace(path, workspace);
  const outside = outsideOf(token);
  const isStorable = hasAttestations(outside.server);
  if (isUploaded && !isStorable)
    notice(`GitHub Enterprise Server stores no attestations: keep the bundles of "bundle-folder"`);
  return attest({
    ...inputs,
    identityToken: undefined,
    repository: isUploaded && isStorable ? process.env.GITHUB_REPOSITORY : undefined,
    outside,
    onToken: setSecret,
    now: () => new Date(),
  });
}

function failureOf({ attested }: AttestResult): string | undefined {
  switch (toAttestVerdict(attested)) {
    case 'pass':
      return undefined;
    case 'fail':
      return 'an attestation was refused; the log says which, and why; bundles that were made are kept';
    case 'inconclusive':
      return 'a service failed; run the job again, and what is signed already is not signed again where the bundles are still there';
  }
}
