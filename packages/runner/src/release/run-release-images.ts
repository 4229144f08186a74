import { join } from 'node:path';
import { info, notice, summary } from '@actions/core';
import { escapeLines, GuardError } from '@portcullis/core';
import { type ImagePorts, openImages, releaseImages, toImageTags } from '@portcullis/release';
import { endStage } from './end-stage.ts';
import { imagesMarkdown } from './images-markdown.ts';
import { readSeal } from './read-seal.ts';
import { readStage, type Stage } from './read-stage.ts';

/** What release-images does: attaches the sealed attestations to the images, and lets tags stand for them last. */
export async function runReleaseImages(): Promise<void> {
  await endStage('release-images', async () => {
    const stage = readStage();
    const { plan, inputs } = stage;
    if (plan.isDryRun)
      throw new GuardError('bad-input', 'a dry run tags nothing: leave the job of this step out');
    const { manifest, folder } = readSeal(stage);
    const tags = toImageTags(plan, inputs.imageTags);
    try {
      await releaseImages(manifest.images, tags, openAll(stage, folder));
    } catch (error) {
      notice(stopped);
      throw error;
    }
    if (process.env.GITHUB_STEP_SUMMARY)
      await summary.addRaw(imagesMarkdown(manifest.images, tags)).write();
  });
}

const stopped =
  'the release is public, and its images are not complete: when what is in the way is gone, run this job again, which goes on where it stopped';

function openAll({ outside }: Stage, folder: string): ImagePorts {
  const { token: password, environment, userAgent } = outside;
  const username = environment.GITHUB_ACTOR;
  if (password === undefined || !username)
    throw new GuardError(
      'bad-input',
      'the registry wants a login: GITHUB_ACTOR or the input "token" is empty; give a token with packages: write',
    );
  return openImages({
    bundles: join(folder, 'images'),
    login: { username, password },
    http: { environment, userAgent },
    now: () => new Date(),
    onStep: (step) => info(escapeLines(step)),
  });
}
