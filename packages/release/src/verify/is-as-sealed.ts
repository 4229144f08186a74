import type { SealManifest } from '../seal/seal-manifest.ts';
import type { DownloadedFile } from './downloaded-file.ts';

interface Compared {
  readonly manifest: SealManifest;
  readonly downloaded: readonly DownloadedFile[];
}

/** Who reads other bytes reads what anybody may have written. */
export function isAsSealed(name: string, { manifest, downloaded }: Compared): boolean {
  const sealed = manifest.files.find((one) => one.name === name);
  const file = downloaded.find((one) => one.name === name);
  return file?.kind === 'file' && file.sha256 === sealed?.sha256;
}
