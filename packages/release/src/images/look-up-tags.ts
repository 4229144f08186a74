import { HttpError } from '@portcullis/http';
import type { ImageTag, TaggedImage } from './image-tag.ts';

/** What each tag stands for now. Throws HttpError where nobody says: that is no registry without the tag. */
export function lookUpTags(
  tags: readonly ImageTag[],
  current: (image: ImageTag) => Promise<string | undefined>,
): Promise<readonly TaggedImage[]> {
  return Promise.all(
    tags.map(async (image) => ({ ...image, current: await current(image).catch(orNone) })),
  );
}

function orNone(error: unknown): undefined {
  if (error instanceof HttpError && error.kind === 'not-found') return undefined;
  throw error;
}
