import type { HttpClient } from '@portcullis/http';
import type { ArtifactDigest } from '../bytes/digest-artifact.ts';
import { downloadDigests } from '../release/download-digests.ts';
import { maxAssetBytes } from '../release/max-asset-bytes.ts';

/** Downloads a file and keeps its SHA-256 and size only. Throws HttpError. */
export async function downloadDigest(http: HttpClient, url: string): Promise<ArtifactDigest> {
  const wanted = { url, algorithms: ['sha256'], maxBytes: maxAssetBytes } as const;
  const { size, digests } = await downloadDigests(http, wanted);
  return { hex: digests.get('sha256') ?? '', size };
}
