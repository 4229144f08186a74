import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile, toWriteError } from '@portcullis/files';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { checkAttested } from './check-attested.ts';
import { compareFolder } from './compare-folder.ts';
import { readFolder } from './read-folder.ts';
import type { SealManifest } from './seal-manifest.ts';
import type { Sealing } from './sealing.ts';
import { toChecksums } from './to-checksums.ts';
import { toManifestJson } from './to-manifest-json.ts';
import { toSealedFiles } from './to-sealed-files.ts';

export interface SealPlaces {
  /** What the build has handed over, unpacked. */
  readonly built: string;
  /** A folder that is not there yet: gets `assets`, all that becomes public, and `seal.json`. */
  readonly sealed: string;
}

export interface Seal {
  readonly manifest: SealManifest;
  /** Of `seal.json`, lower-case hex. */
  readonly sha256: string;
}

/**
 * Takes what the build has made, when it is exactly what the build says, and makes of it what becomes public: checksums,
 * attestations, and a manifest of all. Nothing leaves the machine but what is signed. Throws SealError.
 */
export async function sealRelease(
  plan: ReleasePlan,
  { built, sealed }: SealPlaces,
  sealing: Sealing,
): Promise<Seal> {
  const files = compareFolder(await readFolder(built), plan.files);
  const names = files.map(({ name }) => name);
  const assets = join(sealed, 'assets');
  copyAll(names, { built, assets });
  const own = names.length === 0 ? [] : [checksumsName];
  for (const name of own) replaceFile(join(assets, name), toChecksums(plan.files));
  const attested = [...names, ...own];
  if (attested.length > 0) {
    await sealing.attestFiles(assets, attested);
    checkAttested(await sealing.verify(assets, attested), attested);
  }
  if (plan.images.length > 0) await sealing.attestImages(plan.images);
  // Read anew: what was copied, signed and verified is what is there now.
  const found = toSealedFiles(await readFolder(assets), { plan, checksumsName });
  const { repository, commit, tag, run, images } = plan;
  const manifest = { version: 1, repository, commit, tag, run, files: found, images } as const;
  const { text, sha256 } = toManifestJson(manifest);
  replaceFile(join(sealed, 'seal.json'), text);
  return { manifest, sha256 };
}

const checksumsName = 'SHA256SUMS';

interface Copying {
  readonly built: string;
  readonly assets: string;
}

function copyAll(names: readonly string[], { built, assets }: Copying): void {
  try {
    mkdirSync(assets, { recursive: true });
    for (const name of names)
      copyFileSync(join(built, name), join(assets, name), constants.COPYFILE_EXCL);
  } catch (error) {
    throw toWriteError(assets, error);
  }
}
