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
    run: { id: run.id, attempt: run.attempt },
    files: files.map(({ name, kind, size, sha256 }) => ({ name, kind, size, sha256 })),
    images: images.map(({ name, digest }) => ({ name, digest })),
  };
  const text = `${JSON.stringify(ordered, undefined, 2)}\n`;
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}
