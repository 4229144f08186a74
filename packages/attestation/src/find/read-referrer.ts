import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import { parseObject, type Registry, readContent } from '@portcullis/oci-registry';
import { hasTooManyParts } from '../bundle/has-too-many-parts.ts';

export interface Referrer {
  /** Of the manifest that refers to the image; attacker-controlled. */
  readonly digest: string;
  /** Digest of the image. */
  readonly image: string;
  /** How the media types of bundles begin. */
  readonly bundleType: string;
}

export interface ReadBundle {
  readonly json: unknown;
  readonly bytes: number;
}

/** A predicate has 16 MiB at most; base64 makes 22 of them, and the certificate and its witnesses come on top. */
const maxBytes = 32 * 2 ** 20;

/** The bundle that a manifest holds; undefined when it is no attestation. Throws HttpError. */
export async function readReferrer(
  registry: Registry,
  referrer: Referrer,
): Promise<ReadBundle | undefined> {
  const reference = await readLayer(registry, referrer);
  if (reference === undefined) return undefined;
  const content = await readContent(registry, { kind: 'blobs', reference, maxBytes });
  if (content === undefined)
    throw new HttpError('unreadable', `the bundle ${quoted(reference)} is named, and not there`);
  if (hasTooManyParts(content.bytes))
    throw new HttpError(
      'too-large',
      `the bundle ${quoted(reference)} has more parts than any bundle`,
    );
  const json = parseObject(content.bytes, `"${registry.repository.registry}"`);
  return { json, bytes: content.bytes.length };
}

/** The digest of the one layer that is a bundle. */
async function readLayer(
  registry: Registry,
  { digest, image, bundleType }: Referrer,
): Promise<string | undefined> {
  const content = await readContent(registry, { kind: 'manifests', reference: digest });
  const what = `the manifest ${quoted(digest)}`;
  if (content === undefined) throw new HttpError('unreadable', `${what} is listed, and not there`);
  const { layers, subject } = parseObject(content.bytes, `"${registry.repository.registry}"`);
  const bundles = (Array.isArray(layers) ? layers : [])
    .map(toMap)
    .filter((layer) => textIn(layer, 'mediaType').startsWith(bundleType));
  const [bundle, ...more] = bundles;
  if (bundle === undefined) return undefined;
  if (toMap(subject).get('digest') !== image)
    throw new HttpError('unreadable', `${what} is listed for this image, and refers to another`);
  if (more.length > 0) throw new HttpError('unreadable', `${what} holds more than one bundle`);
  return textIn(bundle, 'digest');
}

/** What is no text is none: an object may not even be written as one. */
function textIn(map: ReadonlyMap<string, unknown>, key: string): string {
  const value = map.get(key);
  return typeof value === 'string' ? value : '';
}

function toMap(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
