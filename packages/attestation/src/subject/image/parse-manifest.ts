import { quoted } from '@portcullis/core';
import { badSubject } from '../bad-subject.ts';

/** What the digest of an image stands for. */
export type ImageManifest =
  | { readonly kind: 'manifest' }
  /** An index, with the digests of what it has for each platform. */
  | { readonly kind: 'index'; readonly platforms: readonly string[] };

/**
 * Tells an index from the manifest of one platform. What a builder has put beside the platforms, such as its own
 * attestations (platform `unknown/unknown`), is no image and not among them.
 * https://github.com/opencontainers/image-spec/blob/main/image-index.md
 */
export function parseManifest(json: unknown, image: string): ImageManifest {
  const { manifests, config, layers } = isObject(json) ? json : {};
  if (manifests === undefined && isObject(config) && Array.isArray(layers))
    return { kind: 'manifest' };
  if (!Array.isArray(manifests) || config !== undefined || layers !== undefined)
    throw badSubject(`${quoted(image)} is neither an index nor the manifest of an image`);
  if (manifests.length > maxManifests)
    throw badSubject(`${quoted(image)} has more than ${maxManifests} manifests in its index`);
  const platforms = manifests.flatMap((entry: unknown) => platformOf(entry, image));
  return { kind: 'index', platforms: [...new Set(platforms)] };
}

const maxManifests = 256;

function platformOf(entry: unknown, image: string): readonly string[] {
  const { digest, platform, annotations } = isObject(entry) ? entry : {};
  if (typeof digest !== 'string' || !/^sha256:[\da-f]{64}$/.test(digest))
    throw badSubject(`the index ${quoted(image)} names a manifest without its sha256`);
  const isUnknown = isObject(platform) && platform.os === 'unknown';
  const isReference = isObject(annotations) && 'vnd.docker.reference.type' in annotations;
  return isUnknown || isReference ? [] : [digest];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
