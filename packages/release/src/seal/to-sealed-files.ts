import { basename } from 'node:path';
import { quoted } from '@portcullis/core';
import type { ExpectedBundle } from './expected-bundles.ts';
import type { FolderEntry } from './folder-entry.ts';
import type { PublishedFile } from './published-files.ts';
import { SealError } from './seal-error.ts';
import type { SealedFile } from './seal-manifest.ts';

interface Expected {
  readonly files: readonly PublishedFile[];
  /** Those of images too, which lie elsewhere. */
  readonly bundles: readonly ExpectedBundle[];
}

/**
 * What becomes public: the files with their bytes, the checksums, the bundles, and nothing else. Throws SealError.
 */
export function toSealedFiles(
  entries: readonly FolderEntry[],
  { files, bundles }: Expected,
): readonly SealedFile[] {
  const known = new Map(files.map((file) => [file.name, file]));
  const beside = bundles.filter(({ path }) => path.startsWith('assets/'));
  const attestations = new Set(beside.map(({ path }) => basename(path)));
  const sealed = entries.map((entry): SealedFile => {
    if (entry.kind !== 'file')
      throw new SealError('no-file', `${quoted(entry.name)} is no regular file (${entry.kind})`);
    const { name, size, sha256 } = entry;
    const file = known.get(name);
    if (file !== undefined) return toFile(entry, file);
    if (attestations.has(name)) return { name, kind: 'bundle', size, sha256 };
    throw new SealError(
      'extra-file',
      `${quoted(name)} came into the seal, and nobody knows from where`,
    );
  });
  const found = new Set(sealed.map(({ name }) => name));
  const missing = [...known.keys(), ...attestations].find((name) => !found.has(name));
  if (missing === undefined) return sealed;
  throw new SealError(
    attestations.has(missing) ? 'not-attested' : 'missing-file',
    `${quoted(missing)} is not in the seal: nothing is released`,
  );
}

function toFile(
  { name, size, sha256 }: Extract<FolderEntry, { kind: 'file' }>,
  { kind, sha256: expected, embeddedFrom }: PublishedFile,
): SealedFile {
  if (sha256 !== expected)
    throw new SealError('other-bytes', `${quoted(name)} has changed while it was sealed`);
  return { name, kind, size, sha256, ...(embeddedFrom === undefined ? {} : { embeddedFrom }) };
}
