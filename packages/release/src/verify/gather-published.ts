import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlaces, toAtHand } from '@portcullis/attestation';
import { HttpError } from '@portcullis/http';
import type { Known } from '../preflight/known.ts';
import { verifyEach } from '../seal/verify-each.ts';
import { downloadAsset } from './download-asset.ts';
import { inspectAttestation } from './inspect-attestation.ts';
import type { PublishedFile } from './published-file.ts';
import type { PublishedRelease } from './published-release.ts';
import type { VerifyFacts } from './verify-facts.ts';

/** Downloads all of a release anew, and asks for what others say of it. */
export async function gatherPublished(release: PublishedRelease): Promise<VerifyFacts> {
  const files = await downloadAll(release);
  const names = files.flatMap((file) => (file.kind === 'file' ? [file.name] : []));
  return {
    files,
    checksums: readChecksums(release, names),
    reports: await verifyAll(release, names),
    tagCommit: await asked(release.tagCommit),
    release: await inspectAttestation(release, names),
  };
}

/** One after the other: each of them may be as large as the line is wide. */
async function downloadAll(release: PublishedRelease): Promise<readonly PublishedFile[]> {
  const { manifest, outside, folder, http } = release;
  const from = `${outside.server}/${manifest.repository}/releases/download/${encodeURIComponent(manifest.tag)}`;
  const files: PublishedFile[] = [];
  for (const asset of manifest.files)
    files.push(await downloadAsset(http, { from, to: join(folder, asset.name), asset }));
  return files;
}

function readChecksums(
  { manifest, folder }: PublishedRelease,
  names: readonly string[],
): string | undefined {
  const file = manifest.files.find(({ kind }) => kind === 'checksums');
  if (file === undefined || !names.includes(file.name)) return undefined;
  return readFileSync(join(folder, file.name), 'utf8');
}

/** By the bundles beside the files, by those that GitHub stores, and by those that are attached to the images. */
async function verifyAll(
  { manifest, policy, folder, outside, trustedRoot, now }: PublishedRelease,
  names: readonly string[],
): Promise<VerifyFacts['reports']> {
  const attested = manifest.files.filter(
    ({ kind, name }) => kind !== 'bundle' && names.includes(name),
  );
  const images = manifest.images.map(({ name, digest }) => `oci://${name}@${digest}`);
  const subjects = await toAtHand([...attested.map(({ name }) => name), ...images], folder);
  const places = openPlaces({ bundles: [], isOffline: false, policy, run: undefined, outside });
  return verifyEach(subjects, { places, policy, trustedRoot, run: undefined, now: now() });
}

async function asked<Value>(question: () => Promise<Value>): Promise<Known<Value>> {
  try {
    return { kind: 'known', value: await question() };
  } catch (error) {
    if (error instanceof HttpError) return { kind: 'unknown', why: error.message };
    throw error;
  }
}
