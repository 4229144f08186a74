import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { toWriteError } from '@portcullis/files';
import { HttpError } from '@portcullis/http';
import type { SealedFile } from '../seal/seal-manifest.ts';
import { downloadAsset } from './download-asset.ts';
import type { DownloadedFile } from './downloaded-file.ts';
import type { AssetPlace, PublishedRelease } from './published-release.ts';

/** Every asset that was sealed, into a folder: one after the other, since each may be as large as the line is wide. */
export async function downloadAll(
  release: PublishedRelease,
  folder: string,
): Promise<readonly DownloadedFile[]> {
  makeFolder(folder);
  const { manifest, outside, http } = release;
  const from = `${outside.server}/${manifest.repository}/releases/download/${encodeURIComponent(manifest.tag)}`;
  const fetch = (asset: SealedFile, at: AssetPlace) =>
    downloadAsset(http, { at, to: join(folder, asset.name), asset });
  const files: DownloadedFile[] = [];
  let hidden: ReadonlyMap<string, AssetPlace> | undefined;
  for (const asset of manifest.files) {
    const file = await fetch(asset, { url: `${from}/${encodeURIComponent(asset.name)}` });
    if (isHidden(file)) hidden ??= await findHidden(release);
    const place = isHidden(file) ? hidden?.get(asset.name) : undefined;
    files.push(place === undefined ? file : await fetch(asset, place));
  }
  return files;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    throw toWriteError(folder, error);
  }
}

/** GitHub says of what is private that it is not there. */
function isHidden(file: DownloadedFile): boolean {
  return file.kind === 'unread' && file.isAbsent;
}

/** What cannot be asked for is as unread as it was. */
async function findHidden(release: PublishedRelease): Promise<ReadonlyMap<string, AssetPlace>> {
  try {
    return await release.hidden();
  } catch (error) {
    if (error instanceof HttpError) return new Map();
    throw error;
  }
}
