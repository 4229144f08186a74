import { HttpError } from '@portcullis/http';
import type { Descriptor } from './descriptor.ts';
import { digestOf } from './digest-of.ts';
import { inSequence } from './in-sequence.ts';
import { listedReferrers } from './listed-referrers.ts';
import { mediaTypes } from './media-types.ts';
import { parseObject } from './parse-object.ts';
import { putBlob } from './put-blob.ts';
import { putManifest } from './put-manifest.ts';
import { readContent } from './read-content.ts';
import type { Registry } from './registry.ts';
import { tagReferrer } from './tag-referrer.ts';

export interface Artifact {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface Attachment {
  /** Of the image, `sha256:…`. */
  readonly digest: string;
  readonly artifact: Artifact;
  /** Milliseconds until others who write at the same time have written. */
  readonly pause?: number;
}

/**
 * Attaches an artifact to an image, and gives the digest of the manifest that refers to the image. Throws HttpError,
 * also when the registry does not list it in the end.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests-with-subject
 */
export function attachArtifact(registry: Registry, attachment: Attachment): Promise<string> {
  const { registry: host, name } = registry.repository;
  return inSequence(`${host}/${name}@${attachment.digest}`, () => attach(registry, attachment));
}

async function attach(
  registry: Registry,
  { digest, artifact, pause = 400 }: Attachment,
): Promise<string> {
  const subject = await describeImage(registry, digest);
  await putBlob(registry, artifact.bytes);
  await putBlob(registry, emptyBlob);
  const json = toManifest(subject, artifact);
  const { mediaType, annotations } = artifact;
  const stored = await putManifest(registry, { json, mediaType: mediaTypes.manifest });
  const entry = {
    mediaType: mediaTypes.manifest,
    digest: stored.digest,
    size: stored.size,
    artifactType: mediaType,
    annotations,
  };
  if (!(await isListed(registry, digest, stored.digest)))
    await tagReferrer(registry, { image: digest, entry, pause });
  return stored.digest;
}

const emptyBlob = Buffer.from('{}');

/** Of what has no manifest nobody can say what it is; most registries take an attachment to it all the same. */
async function describeImage(registry: Registry, digest: string): Promise<Descriptor> {
  const content = await readContent(registry, { kind: 'manifests', reference: digest });
  const { registry: host, name } = registry.repository;
  if (content === undefined)
    throw new HttpError('not-found', `"${host}" has no image "${name}@${digest}"; push it first`, {
      status: 404,
    });
  const { mediaType } = parseObject(content.bytes, `"${host}"`);
  const type = typeof mediaType === 'string' ? mediaType : content.mediaType;
  return { mediaType: type ?? mediaTypes.manifest, digest, size: content.bytes.length };
}

/** Some registries answer as if they kept a list, and do not; some need no tag beside it. */
async function isListed(registry: Registry, image: string, digest: string): Promise<boolean> {
  for await (const entry of listedReferrers(registry, image))
    if (entry.digest === digest) return true;
  return false;
}

function toManifest(subject: Descriptor, { mediaType, bytes, annotations }: Artifact): object {
  return {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    artifactType: mediaType,
    config: {
      mediaType: mediaTypes.empty,
      digest: digestOf(emptyBlob),
      size: emptyBlob.length,
    },
    layers: [{ mediaType, digest: digestOf(bytes), size: bytes.length }],
    subject,
    annotations,
  };
}
