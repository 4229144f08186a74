import { PublishError } from '../publish/publish-error.ts';
import type { ImageTag } from './image-tag.ts';
import { nextTagOf } from './next-tag-of.ts';

export interface TagPorts {
  /** What a tag stands for; undefined where there is none. */
  current(image: ImageTag): Promise<string | undefined>;
  tag(image: ImageTag): Promise<void>;
  onStep(description: string): void;
}

/** Sets the tags of a release, when everything else of it is public. Throws PublishError and HttpError. */
export async function moveTags(tags: readonly ImageTag[], ports: TagPorts): Promise<void> {
  // Each is set once, and once more where the answer was lost.
  for (let steps = 0; steps <= 2 * tags.length; steps += 1) {
    const step = await nextTagOf(tags, ports);
    if (step.kind === 'done') return;
    const { name, tag, digest } = step.image;
    ports.onStep(`let "${name}:${tag}" stand for ${digest}`);
    await ports.tag(step.image);
  }
  const why = 'the registry says that it sets tags, and does not show them: look at its images';
  throw new PublishError({ code: 'no-progress', why, isPublic: true });
}
