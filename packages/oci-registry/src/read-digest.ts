import { type HttpClient, HttpError } from '@portcullis/http';
import type { ImageName } from './image-name.ts';
import { manifestUrl } from './manifest-url.ts';
import { openRegistry } from './open-registry.ts';
import { readManifest } from './read-manifest.ts';
import type { RegistryCredentials } from './registry-credentials.ts';

/**
 * The digest that a tag stands for now, `sha256:…`: of the index where an image has several platforms. A HEAD request
 * is answered by every registry, and counts as no pull at Docker Hub. Throws HttpError.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#checking-if-content-exists-in-the-registry
 */
export async function readDigest(
  http: HttpClient,
  image: ImageName,
  credentials?: RegistryCredentials,
): Promise<string> {
  const url = manifestUrl(image);
  const registry = openRegistry({ http, repository: image, credentials });
  const head = await readManifest(registry, { method: 'HEAD', url });
  // Naming the digest in a header is a "should" of the specification.
  const { digest } = head.digest ? head : await readManifest(registry, { method: 'GET', url });
  if (digest !== undefined) return digest;
  throw new HttpError('unreadable', `"${image.registry}" names no digest of "${image.name}"`);
}
