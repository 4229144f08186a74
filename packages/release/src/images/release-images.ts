import type { SealedImage } from '../seal/seal-manifest.ts';
import type { ImageTag } from './image-tag.ts';
import { moveTags, type TagPorts } from './move-tags.ts';
import { nextTagOf } from './next-tag-of.ts';
import type { ImageBundle } from './read-image-bundle.ts';

export interface ImagePorts extends TagPorts {
  /** The sealed attestation of an image. */
  read(image: SealedImage): Promise<ImageBundle>;
  /** Attaches it to the image; false where an earlier try has. */
  attach(image: SealedImage, bundle: ImageBundle): Promise<boolean>;
}

/**
 * Attaches the attestation of each image, and only then lets tags stand for them: who pulls by a tag finds what the
 * image has to show. Nothing is written where the version is somebody else's, or one attestation is not the sealed one.
 * Throws PublishError, SealError, AttestationError and HttpError; another try goes on where this one stopped.
 */
export async function releaseImages(
  images: readonly SealedImage[],
  tags: readonly ImageTag[],
  ports: ImagePorts,
): Promise<void> {
  const sealed = await Promise.all(
    images.map(async (image) => ({ image, bundle: await ports.read(image) })),
  );
  await nextTagOf(tags, ports);
  for (const { image, bundle } of sealed) {
    const isNew = await ports.attach(image, bundle);
    const what = isNew ? 'attached to' : 'was there already, at';
    ports.onStep(`the attestation ${what} "${image.name}@${image.digest}"`);
  }
  await moveTags(tags, ports);
}
