import { join } from 'node:path';
import { getInput, info, setOutput, summary } from '@actions/core';
import { escapeLines, GuardError } from '@portcullis/core';
import {
  checkEmbedded,
  defaultNotes,
  openPublishing,
  parseDigestLines,
  publishedMarkdown,
  publishRelease,
  type SealedRelease,
  toSealedRelease,
  verificationCommands,
} from '@portcullis/release';
import { endStage } from './end-stage.ts';
import { readSeal, type SealAtHand } from './read-seal.ts';
import { readSigner } from './read-signer.ts';
import { readStage, type Stage } from './read-stage.ts';

/** What release-publish does: makes the release of what was sealed, step by step, and tells where it is. */
export async function runReleasePublish(): Promise<void> {
  await endStage('release-publish', async () => {
    const stage = readStage();
    if (stage.plan.isDryRun)
      throw new GuardError(
        'bad-input',
        'a dry run publishes nothing: leave the job of this step out',
      );
    const seal = readSeal(stage);
    checkEmbedded(seal.manifest, parseDigestLines(getInput('embedded')));
    const sealed = toSealedRelease(seal, stage.plan, {
      notes: toNotes(stage, seal),
      mustBeImmutable: true,
    });
    const { page } = await publishRelease(sealed, toPublishing(sealed, seal, stage));
    setOutput('release-url', page);
    if (process.env.GITHUB_STEP_SUMMARY)
      await summary.addRaw(publishedMarkdown(stage.plan.server, seal)).write();
  });
}

function toNotes({ inputs, plan, ref }: Stage, { manifest }: SealAtHand): string {
  const { server } = plan;
  const commands = verificationCommands(manifest, { signer: readSigner(), ref });
  return inputs.notes.trim() === '' ? defaultNotes(manifest, { server, commands }) : inputs.notes;
}

function toPublishing(sealed: SealedRelease, { folder }: SealAtHand, { outside }: Stage) {
  const { server, api, token, environment, userAgent } = outside;
  if (token === undefined)
    throw new GuardError('bad-input', 'the input "token" is empty: give one with contents: write');
  return openPublishing(sealed, {
    server,
    api,
    token,
    http: { environment, userAgent },
    assets: join(folder, 'assets'),
    onStep: (step) => info(escapeLines(step)),
  });
}
