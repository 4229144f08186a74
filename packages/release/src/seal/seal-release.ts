import { join } from 'node:path';
import { quoted } from '@portcullis/core';
import { replaceFile } from '@portcullis/files';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { attestAll } from './attest-all.ts';
import { expectedBundles } from './expected-bundles.ts';
import { prepareAssets } from './prepare-assets.ts';
import { readFolder } from './read-folder.ts';
import { SealError } from './seal-error.ts';
import type { SealManifest } from './seal-manifest.ts';
import type { SealWork } from './seal-work.ts';
import type { Sealing } from './sealing.ts';
import { toManifestJson } from './to-manifest-json.ts';
import { toSealedFiles } from './to-sealed-files.ts';
import { toSealedImages } from './to-sealed-images.ts';

export interface Seal {
  readonly manifest: SealManifest;
  /** Of `seal.json`, lower-case hex. */
  readonly sha256: string;
}

/**
 * Takes what the build has made, when it is exactly what the build says, and makes of it what becomes public: checksums,
 * attestations, and a manifest of all. Nothing leaves the machine but what is signed, and nobody is handed an
 * attestation before all of them pass, and all bytes are those that they speak of. Throws SealError.
 */
export async function sealRelease(
  plan: ReleasePlan,
  work: SealWork,
  sealing: Sealing,
): Promise<Seal> {
  const { sealed, sbom } = work;
  const { repository, commit, tag, run, images } = plan;
  checkSbom(plan, sbom);
  const files = await prepareAssets(plan.files, work);
  const bundles = expectedBundles({ files, images, sbom });
  await attestAll(bundles, { sealed, sealing });
  // Read anew: what was copied, signed and verified is what is there now.
  const found = await readFolder(join(sealed, 'assets'));
  const attached = images.length === 0 ? [] : await readFolder(join(sealed, 'images'));
  const manifest = {
    version: 1,
    repository,
    commit,
    tag,
    run: { id: run.id },
    files: toSealedFiles(found, { files, bundles }),
    images: toSealedImages(attached, images),
  } as const;
  await sealing.store();
  const { text, sha256 } = toManifestJson(manifest);
  replaceFile(join(sealed, 'seal.json'), text);
  return { manifest, sha256 };
}

function checkSbom({ files }: ReleasePlan, sbom: string | undefined): void {
  if (sbom === undefined || files.some(({ name }) => name === sbom)) return;
  throw new SealError(
    'missing-file',
    `the SBOM ${quoted(sbom)} is none of the files of the build: name one that is in its digests`,
  );
}
