import { createHash } from 'node:crypto';
import { quoted } from '@portcullis/core';
import { type HttpClient, HttpError, type HttpResponse } from '@portcullis/http';
import { readBytes } from './read-bytes.ts';

export interface ManifestRequest {
  readonly method: 'GET' | 'HEAD';
  readonly url: string;
  readonly token: string | undefined;
}

/** What is there, with its digest where something tells it; or how to ask again, as `WWW-Authenticate` says. */
export type Manifest =
  | { readonly kind: 'found'; readonly digest: string | undefined }
  | { readonly kind: 'refused'; readonly challenge: string };

/** Registries need not take larger ones. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests */
const maxBytes = 4 * 2 ** 20;

/** An index first: a registry that is not told so gives the manifest of one platform. */
const mediaTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

export function readManifest(http: HttpClient, asked: ManifestRequest): Promise<Manifest> {
  const { method, url, token } = asked;
  const headers = {
    accept: mediaTypes.join(', '),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const accepts = (status: number) => status === 200 || status === 401;
  return http.send({ method, url, headers, maxBytes, accepts }, (response) =>
    toManifest(response, asked),
  );
}

async function toManifest(response: HttpResponse, asked: ManifestRequest): Promise<Manifest> {
  const { status, headers } = response;
  if (status === 401) return { kind: 'refused', challenge: headers['www-authenticate'] ?? '' };
  const { host } = new URL(asked.url);
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined && !mediaTypes.includes(type))
    throw new HttpError(
      'unreadable',
      `"${host}" answered ${quoted(type)} where an image was asked for`,
    );
  const told = headers['docker-content-digest'];
  if (told !== undefined && !/^sha256:[\da-f]{64}$/.test(told))
    throw new HttpError('unreadable', `"${host}" named ${quoted(told)} as a digest`);
  if (asked.method === 'HEAD') return { kind: 'found', digest: told };
  const digest = digestOf(await readBytes(response.body));
  if (told !== undefined && told !== digest)
    throw new HttpError(
      'unreadable',
      `"${host}" sent other content than its digest "${told}" names`,
    );
  return { kind: 'found', digest };
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
