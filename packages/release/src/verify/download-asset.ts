import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { toWriteError } from '@portcullis/files';
import { type HttpClient, HttpError } from '@portcullis/http';
import type { SealedAsset } from '../publish/sealed-release.ts';
import type { DownloadedFile } from './downloaded-file.ts';
import type { AssetPlace } from './published-release.ts';

interface Download {
  readonly at: AssetPlace;
  readonly to: string;
  readonly asset: SealedAsset;
}

/** Fetches an asset into a file that is not there yet. */
export async function downloadAsset(
  http: HttpClient,
  { at, to, asset: { name, size } }: Download,
): Promise<DownloadedFile> {
  const request = { method: 'GET', ...at, maxBytes: size, redirectsTo: isStore } as const;
  try {
    const found = await http.send(request, ({ body }) => write(body, to));
    return { kind: 'file', name, ...found };
  } catch (error) {
    if (error instanceof HttpError && error.kind === 'too-large') return { kind: 'larger', name };
    if (!(error instanceof HttpError)) throw error;
    return { kind: 'unread', name, why: error.message, isAbsent: error.kind === 'not-found' };
  }
}

/** Where GitHub keeps what it gives away. https://docs.github.com/en/rest/meta/meta#get-github-meta-information */
function isStore({ protocol, host }: URL): boolean {
  return protocol === 'https:' && /^(?:[a-z\d-]+\.)+githubusercontent\.com$/.test(host);
}

async function write(body: AsyncIterable<Uint8Array>, to: string) {
  // Anew for each try.
  const file = await open(to, 'w', 0o644).catch((error: unknown) => {
    throw toWriteError(to, error);
  });
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of body) {
      hash.update(chunk);
      size += chunk.length;
      await file.writeFile(chunk);
    }
    return { size, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}
