import { info, notice, setOutput, summary } from '@actions/core';
import {
  type AtHand,
  openPlaces,
  type Policy,
  type RunContext,
  readAtHand,
  readPolicy,
  toAtHand,
  toPolicy,
  toRunContext,
  type VerificationReport,
  verificationReporters,
  verifyArtifacts,
  worstVerdict,
} from '@portcullis/attestation';
import { fail } from './fail.ts';
import { outsideOf } from './outside-of.ts';
import { toAttestError } from './to-attest-error.ts';
import { type VerifyInputs, verifyInputs } from './verify-inputs.ts';
import { writeInWorkspace } from './write-in-workspace.ts';

/** What verify-attestations does: inputs, look-up, verdicts, log, report, outputs, job summary. */
export async function runVerify(): Promise<void> {
  // Node ends with 0 when nothing is left to wait for, also where a verdict never came.
  process.exitCode = 1;
  try {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const inputs = verifyInputs(workspace);
    const reports = await verifyAll(inputs, workspace);
    await tell(reports, inputs, workspace);
    const verdict = worstVerdict(reports);
    if (verdict === 'pass') process.exitCode = 0;
    else fail(`verify-attestations: ${failures[verdict]}`);
  } catch (error) {
    fail(toAttestError(error));
  }
}

const failures = {
  fail: 'an artifact has no attestation that passes the policy; the log says which, and why',
  inconclusive: 'a place that may hold attestations could not be looked at, and that is no pass',
} as const;

async function verifyAll(
  inputs: VerifyInputs,
  workspace: string,
): Promise<readonly VerificationReport[]> {
  const { bundles, isOffline, trustedRoot, token } = inputs;
  const outside = outsideOf(token);
  const run = toRunContext(process.env, outside.server);
  const policy = await choosePolicy(inputs, run);
  const { reports, warnings } = await verifyArtifacts({
    subjects: await subjectsAtHand(inputs, workspace),
    places: openPlaces({ bundles, isOffline, policy, run, outside }),
    policy,
    trustedRoot,
    run,
    now: new Date(),
  });
  for (const warning of warnings) notice(warning);
  return reports;
}

/** Where nobody says whose attestations count, those of this very run do and no others. */
function choosePolicy(
  { policy, rows }: VerifyInputs,
  run: RunContext | undefined,
): Policy | Promise<Policy> {
  if (policy !== undefined) return readPolicy(policy, run);
  const isNamed = (rows.repository ?? rows['signer-workflow']) !== undefined;
  return toPolicy(isNamed ? rows : { ...rows, repository: run?.repository }, run);
}

async function subjectsAtHand(
  { files, checksums, digests, images }: VerifyInputs,
  workspace: string,
): Promise<readonly AtHand[]> {
  const given = [...digests, ...images.map((image) => `oci://${image.replace(/^oci:\/\//, '')}`)];
  const isNamed = files.length + checksums.length > 0 || given.length === 0;
  const named = isNamed ? await readAtHand({ workspace, files, checksums }) : [];
  return [...named, ...(await toAtHand(given, workspace))];
}

async function tell(
  reports: readonly VerificationReport[],
  { reportFile }: VerifyInputs,
  workspace: string,
): Promise<void> {
  const color = { color: false };
  info(verificationReporters.text(reports, color).trimEnd());
  const annotations = verificationReporters.github(reports, color).trimEnd();
  if (annotations !== '') info(annotations);
  if (reportFile !== undefined)
    writeInWorkspace(reportFile, verificationReporters.json(reports, color), workspace);
  setOutput('verdict', worstVerdict(reports));
  setOutput('report', reportFile ?? '');
  if (process.env.GITHUB_STEP_SUMMARY)
    await summary.addRaw(verificationReporters.markdown(reports, color)).write();
}
