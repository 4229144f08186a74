import { quoted } from '@portcullis/core';
import type { ReleasePlan } from '../plan/release-plan.ts';
import type { FolderEntry } from './folder-entry.ts';
import { SealError } from './seal-error.ts';
import type { SealedFile } from './seal-manifest.ts';

interface Expected {
  readonly plan: ReleasePlan;
  readonly checksumsName: string;
}

/**
 * What becomes public: the planned files with their bytes, the checksums, a bundle for each of them, and nothing else.
 * Throws SealError.
 */
export function toSealedFiles(
  entries: readonly FolderEntry[],
  { plan, checksumsName }: Expected,
): readonly SealedFile[] {
  const planned = new Map(plan.files.map(({ name, sha256 }) => [name, sha256]));
  const attested = plan.files.length === 0 ? [] : [...planned.keys(), checksumsName];
  const bundles = new Set(attested.map((name) => `${name}.sigstore.json`));
  const files = entries.map((entry): SealedFile => {
    if (entry.kind !== 'file')
      throw new SealError('no-file', `${quoted(entry.name)} is no regular file (${entry.kind})`);
    const { name, size, sha256 } = entry;
    const expected = planned.get(name);
    if (expected !== undefined && expected !== sha256)
      throw new SealError('other-bytes', `${quoted(name)} has changed while it was sealed`);
    if (expected !== undefined) return { name, kind: 'artifact', size, sha256 };
    if (bundles.has(name)) return { name, kind: 'bundle', size, sha256 };
    if (attested.includes(name)) return { name, kind: 'checksums', size, sha256 };
    throw new SealError(
      'extra-file',
      `${quoted(name)} came into the seal, and nobody knows from where`,
    );
  });
  const known = new Set(files.map(({ name }) => name));
  const missing = [...attested, ...bundles].find((name) => !known.has(name));
  if (missing === undefined) return files;
  throw new SealError(
    bundles.has(missing) ? 'not-attested' : 'missing-file',
    `${quoted(missing)} is not in the seal: nothing is released`,
  );
}
