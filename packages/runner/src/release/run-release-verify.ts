import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { info, setOutput, summary } from '@actions/core';
import { verificationReporters } from '@portcullis/attestation';
import { escapeLines } from '@portcullis/core';
import {
  environments,
  gatherPublished,
  judgePublishedRelease,
  openPublished,
  PublishError,
  type SealManifest,
  sealPolicy,
  toImageTags,
  type VerifyFacts,
  type VerifyRow,
  verificationCommands,
  verifyMarkdown,
} from '@portcullis/release';
import { textInput } from '../text-input.ts';
import { endStage } from './end-stage.ts';
import { readSeal } from './read-seal.ts';
import { readSigner } from './read-signer.ts';
import { readStage, type Stage } from './read-stage.ts';
import { registryPlaces } from './registry-places.ts';

/** What release-verify does: downloads the release as anybody can, judges it, and says how everybody else does. */
export async function runReleaseVerify(): Promise<void> {
  await endStage('release-verify', async () => {
    const stage = readStage();
    const { manifest } = readSeal(stage);
    const signer = readSigner();
    const { rows, details } = await verify(stage, manifest);
    for (const { id, outcome, why } of rows) info(escapeLines(`${outcome} ${id}: ${why}`));
    if (details !== '') info(details);
    const commands = verificationCommands(manifest, { signer, ref: stage.ref });
    if (process.env.GITHUB_STEP_SUMMARY)
      await summary.addRaw(verifyMarkdown(rows, commands)).write();
    throwUnlessPassed(rows, stage);
    setOutput('verified', 'true');
  });
}

interface Verified {
  readonly rows: readonly VerifyRow[];
  /** Why attestations do not pass, row by row of the policy. */
  readonly details: string;
}

async function verify(stage: Stage, manifest: SealManifest): Promise<Verified> {
  const { plan, inputs, ref, outside, workspace } = stage;
  const { sbom } = inputs;
  const policy = sealPolicy(plan, {
    signer: readSigner(),
    ref,
    environment: environments.release,
    // Whoever downloads a release is no part of the run.
    run: undefined,
  });
  const root = textInput('trusted-root');
  const trustedRoot = root === undefined ? undefined : resolve(workspace, root);
  const folder = mkdtempSync(join(realpathSync(process.env.RUNNER_TEMP || tmpdir()), 'verify-'));
  try {
    const release = openPublished(manifest, {
      ...{ sbom, policy, folder, outside, trustedRoot },
      registries: registryPlaces(),
      wanted: {
        version: plan.version,
        packages: inputs,
        tags: toImageTags(plan, inputs.imageTags),
      },
    });
    const facts = await gatherPublished(release);
    return { rows: judgePublishedRelease(facts, manifest), details: toDetails(facts) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toDetails({ reports, sbom }: VerifyFacts): string {
  const all = sbom?.kind === 'known' ? [...reports, ...sbom.value] : reports;
  const open = all.filter(({ verdict }) => verdict !== 'pass');
  if (open.length === 0) return '';
  return verificationReporters.text(open, { color: false }).trimEnd();
}

/** What could not be looked at is no pass. */
function throwUnlessPassed(rows: readonly VerifyRow[], { plan }: Stage): void {
  const open = rows.filter(({ outcome }) => outcome !== 'pass');
  if (open.length === 0) return;
  const page = `${plan.server}/${plan.repository}/releases/tag/${encodeURIComponent(plan.tag)}`;
  const isFailed = open.some(({ outcome }) => outcome === 'fail');
  const what = open.map(({ id, outcome, why }) => `${id} ${outcome} (${why})`).join('; ');
  const advice = isFailed
    ? 'find out what happened, and warn its users if it is not what was sealed'
    : 'run this job again, or verify it by hand as the summary says';
  throw new PublishError({
    code: 'not-verified',
    why: `the release is public, and was not verified: ${what}; look at ${page}: ${advice}`,
    isPublic: true,
  });
}
