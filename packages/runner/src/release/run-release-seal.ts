import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { info, setSecret } from '@actions/core';
import { escapeTerminal, GuardError } from '@portcullis/core';
import {
  checkArtifact,
  environments,
  openSealing,
  type Seal,
  type Sealing,
  sealPolicy,
  sealRelease,
} from '@portcullis/release';
import { embedAll } from './embed-all.ts';
import { endStage } from './end-stage.ts';
import { readStage, type Stage } from './read-stage.ts';
import { type SealInputs, sealInputs } from './seal-inputs.ts';
import { tellSeal } from './seal-told.ts';

/** What release-seal does: what was built is looked at anew, embedded anew, signed, verified, and handed on. */
export async function runReleaseSeal(): Promise<void> {
  await endStage('release-seal', async () => {
    const stage = readStage();
    if (stage.plan.isDryRun)
      throw new GuardError(
        'bad-usage',
        'a dry run seals nothing: let the job run only without "dry-run"',
      );
    await tellSeal(await sealIn(stage, sealInputs(stage.workspace)));
  });
}

async function sealIn(stage: Stage, given: SealInputs): Promise<Seal> {
  const { inputs, plan, outside } = stage;
  const { built, sealed, embedded } = given;
  const { sbom, installers } = inputs;
  if (inputs.artifact !== undefined) await checkArtifact(plan, inputs.artifact, outside);
  const scratch = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'portcullis-seal-'));
  try {
    const embed = async (folder: string) => void (await embedAll(folder, installers));
    const embedding = { installers, embedded, embed };
    const sealing = openSealingOf(stage, { given, scratch });
    return await sealRelease(plan, { built, sealed, sbom, embedding }, sealing);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Around {
  readonly given: SealInputs;
  readonly scratch: string;
}

function openSealingOf({ plan, outside, run, ref }: Stage, { given, scratch }: Around): Sealing {
  const { signer, signing, instance, issuer, trustedRoot, earlier } = given;
  const services = { instance, issuer };
  const environment = environments.release;
  const policy = sealPolicy(plan, { signer, ref, environment, services, run });
  return openSealing({
    repository: plan.repository,
    policy,
    run,
    signing,
    issuer,
    trustedRoot,
    earlier,
    scratch,
    outside,
    onToken: setSecret,
    onRemark: (remark) => info(escapeTerminal(remark)),
    now: () => new Date(),
  });
}
