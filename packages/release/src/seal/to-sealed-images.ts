import { quoted } from '@portcullis/core';
import type { PlannedImage } from '../plan/release-plan.ts';
import type { FolderEntry } from './folder-entry.ts';
import { imageBundleName } from './image-bundle-name.ts';
import { SealError } from './seal-error.ts';
import type { SealedImage } from './seal-manifest.ts';

/** Each image with its bundle; a folder with anything else in it is none of ours. Throws SealError. */
export function toSealedImages(
  entries: readonly FolderEntry[],
  images: readonly PlannedImage[],
): readonly SealedImage[] {
  const wanted = new Set(images.map(({ name }) => imageBundleName(name)));
  const extra = entries.find(({ name, kind }) => kind !== 'file' || !wanted.has(name));
  if (extra !== undefined)
    throw new SealError(
      'extra-file',
      `${quoted(extra.name)} came into the seal, and nobody knows from where`,
    );
  const found = new Map(entries.flatMap((one) => (one.kind === 'file' ? [[one.name, one]] : [])));
  return images.map(({ name, digest }) => {
    const file = found.get(imageBundleName(name));
    if (file === undefined)
      throw new SealError(
        'not-attested',
        `the attestation of ${quoted(name)} is not in the seal: nothing is released`,
      );
    const { name: bundle, size, sha256 } = file;
    return { name, digest, bundle: { name: bundle, size, sha256 } };
  });
}
