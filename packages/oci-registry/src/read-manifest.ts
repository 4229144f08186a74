import { quoted } from '@portcullis/core';
import { HttpError, type HttpResponse } from '@portcullis/http';
import { digestOf } from './digest-of.ts';
import { imageTypes } from './image-types.ts';
import { readBytes } from './read-bytes.ts';
import type { Registry } from './registry.ts';

export interface ManifestRequest {
  readonly method: 'GET' | 'HEAD';
  readonly url: string;
}

/** What is there, with its digest where something tells it. */
export interface Manifest {
  readonly digest: string | undefined;
}

/** Registries need not take larger ones. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests */
const maxBytes = 4 * 2 ** 20;

export function readManifest(registry: Registry, asked: ManifestRequest): Promise<Manifest> {
  const headers = { accept: imageTypes.join(', ') };
  return registry.send({ ...asked, headers, maxBytes, understands: [200] }, (response) =>
    toManifest(response, asked),
  );
}

async function toManifest(response: HttpResponse, asked: ManifestRequest): Promise<Manifest> {
  const { headers } = response;
  const { host } = new URL(asked.url);
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined && !imageTypes.includes(type))
    throw new HttpError(
      'unreadable',
      `"${host}" answered ${quoted(type)} where an image was asked for`,
    );
  const told = headers['docker-content-digest'];
  if (told !== undefined && !/^sha256:[\da-f]{64}$/.test(told))
    throw new HttpError('unreadable', `"${host}" named ${quoted(told)} as a digest`);
  if (asked.method === 'HEAD') return { digest: told };
  const digest = digestOf(await readBytes(response.body));
  if (told !== undefined && told !== digest)
    throw new HttpError(
      'unreadable',
      `"${host}" sent other content than its digest "${told}" names`,
    );
  return { digest };
}
