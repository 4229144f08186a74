import { digestOf } from './digest-of.ts';
import type { Registry } from './registry.ts';

export interface ManifestUpload {
  readonly json: unknown;
  readonly mediaType: string;
  /** A tag; without it the manifest is stored under its digest. */
  readonly tag?: string;
  /** Only if nobody has changed what is there since this was read; registries may ignore it. */
  readonly etag?: string | undefined;
}

export interface StoredManifest {
  readonly digest: string;
  readonly size: number;
  /** False when somebody else has changed it meanwhile. */
  readonly isStored: boolean;
}

/** Stores a manifest. Sending one again changes nothing. Throws HttpError. */
export async function putManifest(
  registry: Registry,
  { json, mediaType, tag, etag }: ManifestUpload,
): Promise<StoredManifest> {
  const body = Buffer.from(JSON.stringify(json));
  const digest = digestOf(body);
  const url = `${registry.url}/manifests/${tag ?? digest}`;
  const headers = {
    'content-type': mediaType,
    ...(etag === undefined ? {} : { 'if-match': etag }),
  };
  const request = { method: 'PUT', url, headers, body, maxBytes: 2 ** 16 } as const;
  const understands = [200, 201, 202, 412];
  const status = await registry.send({ ...request, understands }, async (one) => one.status);
  return { digest, size: body.length, isStored: status !== 412 };
}
