import { quoted } from '@portcullis/core';
import { HttpError, type HttpResponse } from '@portcullis/http';
import type { Content } from './content.ts';
import { digestOf } from './digest-of.ts';
import { imageTypes } from './image-types.ts';
import { isLoopback } from './is-loopback.ts';
import { readBytes } from './read-bytes.ts';
import type { Registry } from './registry.ts';

export interface ContentRequest {
  readonly kind: 'manifests' | 'blobs';
  /** A digest, which the bytes are held against, or a tag. */
  readonly reference: string;
  /** Four MiB unless told: manifests may not be larger. */
  readonly maxBytes?: number;
}

/** Reads a manifest or a blob; undefined where the registry has none. Throws HttpError. */
export function readContent(
  registry: Registry,
  { kind, reference, maxBytes = 4 * 2 ** 20 }: ContentRequest,
): Promise<Content | undefined> {
  if (!isReference.test(reference))
    throw new HttpError('unreadable', `${quoted(reference)} is no digest that can be asked for`);
  const url = `${registry.url}/${kind}/${reference}`;
  const headers = { accept: kind === 'blobs' ? '*/*' : imageTypes.join(', ') };
  const isLocal = isLoopback(new URL(url).hostname);
  // Blobs are given out by whichever server stores them; what comes from there is known by its digest.
  const redirectsTo = ({ protocol, hostname }: URL) =>
    kind === 'blobs' && (isLoopback(hostname) ? isLocal : protocol === 'https:');
  const request = { method: 'GET', url, headers, maxBytes, redirectsTo } as const;
  return registry.send({ ...request, understands: [200, 404] }, (response) =>
    toContent(response, reference),
  );
}

/** It comes from what others have written, and becomes a part of an address. */
const isReference = /^(?:sha256:[\da-f]{64}|\w[\w.-]{0,127})$/;

async function toContent(response: HttpResponse, reference: string): Promise<Content | undefined> {
  const { status, headers, url } = response;
  if (status === 404) return undefined;
  const bytes = await readBytes(response.body);
  const digest = digestOf(bytes);
  if (reference.includes(':') && digest !== reference)
    throw new HttpError(
      'unreadable',
      `"${new URL(url).host}" sent other content than its digest "${reference}" names`,
    );
  const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return { bytes, digest, mediaType, etag: headers.etag };
}
