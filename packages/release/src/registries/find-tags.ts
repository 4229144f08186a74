import type { HttpClient } from '@portcullis/http';
import { readDigest } from '@portcullis/oci-registry';
import type { ImageTag } from '../images/image-tag.ts';
import { lookUpTags } from '../images/look-up-tags.ts';
import { toRepository } from '../images/to-repository.ts';
import { asked } from '../known/asked.ts';
import type { Known } from '../known/known.ts';

/** What a tag stands for, for anybody; undefined where there is none. */
export interface FoundTag extends ImageTag {
  readonly current: Known<string | undefined>;
}

/** Asks without a login: of an image that is private nobody tells. */
export function findTags(
  tags: readonly ImageTag[],
  http: HttpClient,
): Promise<readonly FoundTag[]> {
  return Promise.all(
    tags.map(async (tag) => ({ ...tag, current: await asked(() => lookUp(tag, http)) })),
  );
}

async function lookUp(image: ImageTag, http: HttpClient): Promise<string | undefined> {
  const [found] = await lookUpTags([image], ({ name, tag }) =>
    readDigest(http, { ...toRepository(name), tag }),
  );
  return found?.current;
}
