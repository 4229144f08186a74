import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlaces, toAtHand } from '@portcullis/attestation';
import { asked } from '../known/asked.ts';
import type { SealManifest } from '../seal/seal-manifest.ts';
import { verifyEach } from '../seal/verify-each.ts';
import { downloadAll } from './download-all.ts';
import { findPublishedPackages } from './find-published-packages.ts';
import { inspectAttestation } from './inspect-attestation.ts';
import type { PublishedRelease } from './published-release.ts';
import type { VerifyFacts } from './verify-facts.ts';
import { verifySbom } from './verify-sbom.ts';

/** Downloads all of a release anew, and asks for what others say of it. */
export async function gatherPublished(release: PublishedRelease): Promise<VerifyFacts> {
  const folder = join(release.folder, 'assets');
  const files = await downloadAll(release, folder);
  const names = files.flatMap((file) => (file.kind === 'file' ? [file.name] : []));
  return {
    files,
    checksums: readChecksums(release.manifest, { folder, names }),
    reports: await verifyAll(release, { folder, names }),
    sbom: await verifySbom(release, files),
    packages: await findPublishedPackages(release, files),
    tags: await release.elsewhere.findTags(release.elsewhere.tags),
    tagCommit: await asked(release.tagCommit),
    release: await inspectAttestation(release, { folder, names }),
  };
}

/** What was downloaded. */
interface Downloads {
  readonly folder: string;
  readonly names: readonly string[];
}

function readChecksums({ files }: SealManifest, { folder, names }: Downloads): string | undefined {
  const file = files.find(({ kind }) => kind === 'checksums');
  if (file === undefined || !names.includes(file.name)) return undefined;
  return readFileSync(join(folder, file.name), 'utf8');
}

/** By the bundles beside the files, by those that GitHub stores, and by those that are attached to the images. */
async function verifyAll(
  { manifest, policy, outside, trustedRoot, now }: PublishedRelease,
  { folder, names }: Downloads,
): Promise<VerifyFacts['reports']> {
  const attested = manifest.files.filter(
    ({ kind, name }) => kind !== 'bundle' && names.includes(name),
  );
  const images = manifest.images.map(({ name, digest }) => `oci://${name}@${digest}`);
  const subjects = await toAtHand([...attested.map(({ name }) => name), ...images], folder);
  const places = openPlaces({ bundles: [], isOffline: false, policy, run: undefined, outside });
  return verifyEach(subjects, { places, policy, trustedRoot, run: undefined, now: now() });
}
