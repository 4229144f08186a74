import { join } from 'node:path';
import type { Known } from '../known/known.ts';
import { PackageError } from '../packages/package-error.ts';
import type { PackageTarget } from '../packages/package-target.ts';
import { readPackageFile } from '../packages/read-package-file.ts';
import { readPackages } from '../packages/read-packages.ts';
import type { FoundPackage } from '../registries/find-packages.ts';
import { nameFew } from '../words/name-few.ts';
import type { DownloadedFile } from './downloaded-file.ts';
import { isAsSealed } from './is-as-sealed.ts';
import type { PublishedRelease } from './published-release.ts';

/** What registries have of the packages, which were downloaded with the release; undefined where it has none. */
export async function findPublishedPackages(
  release: PublishedRelease,
  downloaded: readonly DownloadedFile[],
): Promise<Known<readonly FoundPackage[]> | undefined> {
  const { manifest, elsewhere } = release;
  const { npm, crates } = elsewhere.packages;
  const names = [...npm, ...crates];
  if (names.length === 0) return undefined;
  const missing = names.filter((name) => !isAsSealed(name, { manifest, downloaded }));
  if (missing.length > 0)
    return { kind: 'unknown', why: `${nameFew(missing)} is not at hand as it was sealed` };
  const targets = await readTargets(release);
  if (targets.kind === 'unknown') return targets;
  return { kind: 'known', value: await find(targets.value, release) };
}

async function readTargets({
  manifest,
  elsewhere: { packages, version },
  folder,
}: PublishedRelease): Promise<Known<readonly PackageTarget[]>> {
  const place = { files: manifest.files, folder: join(folder, 'assets') };
  try {
    const read = await readPackages(packages, version, (name) => readPackageFile(name, place));
    return { kind: 'known', value: read.map(({ target }) => target) };
  } catch (error) {
    if (error instanceof PackageError) return { kind: 'unknown', why: error.message };
    throw error;
  }
}

/** Who has published waited until one cache showed it; others may be behind. */
async function find(
  targets: readonly PackageTarget[],
  { elsewhere, pause }: PublishedRelease,
): Promise<readonly FoundPackage[]> {
  for (let times = 0; ; times += 1) {
    const found = await elsewhere.findPackages(targets);
    if (times === most || !found.some(isAbsent)) return found;
    await pause(times);
  }
}

const most = 5;

function isAbsent({ published }: FoundPackage): boolean {
  return published.kind === 'known' && published.value.kind === 'absent';
}
