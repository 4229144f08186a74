import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { info, summary } from '@actions/core';
import { escapeLines } from '@portcullis/core';
import {
  openPackages,
  publishPackages,
  type ReleasedPackage,
  readPackageFile,
  readPackages,
} from '@portcullis/release';
import { endStage } from './end-stage.ts';
import { packagesMarkdown } from './packages-markdown.ts';
import { packagesPlaces } from './packages-places.ts';
import { readSeal } from './read-seal.ts';
import { readStage, type Stage } from './read-stage.ts';

/** What release-packages does: looks into every sealed package, and publishes those that are not there yet. */
export async function runReleasePackages(): Promise<void> {
  await endStage('release-packages', async () => {
    const stage = readStage();
    const seal = readSeal(stage);
    const files = seal.manifest.files.filter(({ kind }) => kind === 'artifact');
    const folder = join(seal.folder, 'assets');
    const packages = await readPackages(stage.inputs, stage.plan.version, (name) =>
      readPackageFile(name, { files, folder }),
    );
    await publish(packages, stage);
    const markdown = packagesMarkdown(packages.map(({ target }) => target));
    if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown).write();
  });
}

async function publish(packages: readonly ReleasedPackage[], stage: Stage): Promise<void> {
  const opened = openPackages(packages, packagesPlaces(stage));
  try {
    await publishPackages(opened.packages, {
      pause: async (times) => {
        await sleep(Math.min(1000 * 2 ** times, longest));
      },
      onStep: (step) => info(escapeLines(step)),
    });
  } finally {
    await opened.close();
  }
}

/** Milliseconds; with those before it two minutes. */
const longest = 30_000;
