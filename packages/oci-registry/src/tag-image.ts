import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import { readContent } from './read-content.ts';
import type { Registry } from './registry.ts';

/**
 * Lets a tag stand for an image that the registry has: its manifest is stored again, byte by byte, under that name.
 * Throws HttpError. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests
 */
export async function tagImage(
  registry: Registry,
  { digest, tag }: { readonly digest: string; readonly tag: string },
): Promise<void> {
  const { registry: host, name } = registry.repository;
  if (!/^\w[\w.-]{0,127}$/.test(tag))
    throw new HttpError('unreadable', `no tag can be called ${quoted(tag)}`);
  const content = await readContent(registry, { kind: 'manifests', reference: digest });
  if (content?.mediaType === undefined || content.digest !== digest)
    throw new HttpError('not-found', `"${host}" has no image "${name}@${digest}"`, { status: 404 });
  const headers = { 'content-type': content.mediaType };
  const url = `${registry.url}/manifests/${tag}`;
  const request = { method: 'PUT', url, headers, body: content.bytes, maxBytes: 2 ** 16 } as const;
  await registry.send({ ...request, understands: [200, 201, 202] }, async () => {});
}
