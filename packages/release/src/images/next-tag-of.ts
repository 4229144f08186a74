import { PublishError } from '../publish/publish-error.ts';
import type { ImageTag } from './image-tag.ts';
import { lookUpTags } from './look-up-tags.ts';
import { nextTagStep, type TagStep } from './next-tag-step.ts';

/** What is to be done next, as the registry says now. Throws PublishError when no tag may be set, and HttpError. */
export async function nextTagOf(
  tags: readonly ImageTag[],
  { current }: { current(image: ImageTag): Promise<string | undefined> },
): Promise<Exclude<TagStep, { kind: 'refuse' }>> {
  const step = nextTagStep(await lookUpTags(tags, current));
  if (step.kind !== 'refuse') return step;
  throw new PublishError({ code: 'tag-exists', why: step.why, isPublic: true });
}
