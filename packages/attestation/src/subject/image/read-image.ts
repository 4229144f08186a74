import { checkName } from '../check-name.ts';
import type { NamedSubject } from '../named-subject.ts';
import { parseDigest } from '../parse-digest.ts';
import { type PinnedImage, parseImageName } from './parse-image-name.ts';
import { parseManifest } from './parse-manifest.ts';

/** Asks a registry for the manifest or index of a digest, as JSON whose bytes have that digest. */
export type ReadManifest = (image: PinnedImage) => Promise<unknown>;

/**
 * The subjects of an image: what its digest names, and where that is an index and a way to read it is given, what the
 * index holds for each platform, since those digests are what a container runs from. A platform's subject is named
 * with its digest, so that no two have one name.
 */
export async function readImage(
  text: string,
  read: ReadManifest | undefined,
): Promise<readonly NamedSubject[]> {
  const image = parseImageName(text);
  const name = `${image.registry}/${image.name}`;
  const whole = { name, digests: parseDigest(image.digest), at: text };
  checkName(name);
  if (read === undefined) return [whole];
  const manifest = parseManifest(await read(image), text);
  if (manifest.kind === 'manifest') return [whole];
  const platforms = manifest.platforms.map((digest) => ({
    name: `${name}@${digest}`,
    digests: parseDigest(digest),
    at: text,
  }));
  return [whole, ...platforms];
}
