import { createHash } from 'node:crypto';
import type { SealManifest } from './seal-manifest.ts';

/** The same manifest is the same bytes. */
export function toManifestJson(manifest: SealManifest): {
  readonly text: string;
  /** Lower-case hex. */
  readonly sha256: string;
} {
  const { version, repository, commit, tag, run, files, images } = manifest;
  const ordered = {
    version,
    repository,
    commit,
    tag,
    // Not its attempt: what another one seals of the same bytes is the same seal.
    run: { id: run.id },
    files: files.map(({ name, kind, size, sha256, embeddedFrom }) => ({
      name,
      kind,
      size,
      sha256,
      embeddedFrom,
    })),
    images: images.map(({ name, digest, bundle }) => ({
      name,
      digest,
      bundle: { name: bundle.name, size: bundle.size, sha256: bundle.sha256 },
    })),
  };
  const text = `${JSON.stringify(ordered, undefined, 2)}\n`;
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}
