import { HttpError } from '@portcullis/http';
import { digestOf } from './digest-of.ts';
import { isLoopback } from './is-loopback.ts';
import type { Registry } from './registry.ts';

/** An upload that ended in the dark is looked for, and begun again once. */
const mostTries = 2;

/**
 * Stores bytes, unless they are there. Throws HttpError.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#post-then-put
 */
export async function putBlob(registry: Registry, bytes: Uint8Array): Promise<void> {
  const digest = digestOf(bytes);
  for (let count = 1; !(await hasBlob(registry, digest)); count += 1) {
    try {
      return await upload(registry, bytes, digest);
    } catch (error) {
      const isUnclear = error instanceof HttpError && error.mayBeDone;
      if (!isUnclear || count >= mostTries) throw error;
    }
  }
}

function hasBlob(registry: Registry, digest: string): Promise<boolean> {
  const url = `${registry.url}/blobs/${digest}`;
  // A redirect to where it is stored says that it is there.
  const understands = [200, 307, 302, 301, 404];
  const request = { method: 'HEAD', url, maxBytes: 0, understands } as const;
  return registry.send(request, async ({ status }) => status !== 404);
}

async function upload(registry: Registry, bytes: Uint8Array, digest: string): Promise<void> {
  const url = await beginUpload(registry);
  url.searchParams.set('digest', digest);
  const headers = { 'content-type': 'application/octet-stream' };
  const request = { method: 'PUT', url: url.href, headers, body: bytes, isOnce: true } as const;
  await registry.send(
    { ...request, maxBytes: answerBytes, understands: [201, 204] },
    async () => {},
  );
}

const answerBytes = 2 ** 16;

async function beginUpload(registry: Registry): Promise<URL> {
  const url = `${registry.url}/blobs/uploads/`;
  const request = { method: 'POST', url, maxBytes: answerBytes, understands: [202] } as const;
  const location = await registry.send(
    { ...request, body: new Uint8Array(0) },
    async ({ headers, url: asked }) =>
      headers.location ? new URL(headers.location, asked) : undefined,
  );
  if (location !== undefined && isAllowed(location, new URL(url))) return location;
  throw new HttpError(
    'unreadable',
    `"${registry.repository.registry}" does not say where to upload, or names a place that cannot be trusted`,
  );
}

/** It may be another server, which is not told who we are; never one behind the registry's back on this machine. */
function isAllowed({ protocol, hostname }: URL, registry: URL): boolean {
  if (isLoopback(hostname)) return isLoopback(registry.hostname);
  return protocol === 'https:';
}
