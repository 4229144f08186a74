import { type HttpClient, HttpError } from '@portcullis/http';
import type { ImageName } from './image-name.ts';
import { manifestUrl } from './manifest-url.ts';
import { readManifest } from './read-manifest.ts';
import { readToken } from './read-token.ts';

/**
 * The digest that a tag stands for now, `sha256:…`: of the index where an image has several platforms. A HEAD request
 * is answered by every registry, and counts as no pull at Docker Hub. Throws HttpError.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#checking-if-content-exists-in-the-registry
 */
export async function readDigest(http: HttpClient, image: ImageName): Promise<string> {
  const url = manifestUrl(image);
  const open = await readManifest(http, { method: 'HEAD', url, token: undefined });
  const token = open.kind === 'refused' ? await readToken(http, { image, ...open }) : undefined;
  const head =
    token === undefined ? open : await readManifest(http, { method: 'HEAD', url, token });
  // Naming the digest in a header is a "should" of the specification.
  const isSilent = head.kind === 'found' && head.digest === undefined;
  const found = isSilent ? await readManifest(http, { method: 'GET', url, token }) : head;
  if (found.kind === 'found' && found.digest !== undefined) return found.digest;
  throw new HttpError(
    'permission',
    `"${image.registry}" shows "${image.name}" to nobody without a login, or does not have it`,
    { status: 401 },
  );
}
