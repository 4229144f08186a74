import { createHttpClient, type HttpOptions } from '@portcullis/http';
import type { ImageTag } from '../images/image-tag.ts';
import type { PackageTarget } from '../packages/package-target.ts';
import { findPackages, type RegistryPlaces } from './find-packages.ts';
import { findTags } from './find-tags.ts';
import { judgeUnused, type UnusedRow } from './judge-unused.ts';

export interface UnusedQuestion {
  readonly packages: readonly PackageTarget[];
  /** Those that move are there, and are moved. */
  readonly tags: readonly ImageTag[];
  readonly registries: RegistryPlaces;
  readonly http: Pick<HttpOptions, 'environment' | 'userAgent'>;
}

/** Whether the version of a release is free at the registries, as anybody is shown it. Throws GuardError. */
export async function lookForUnused(question: UnusedQuestion): Promise<readonly UnusedRow[]> {
  const http = createHttpClient(question.http);
  const packages = await findPackages(question.packages, { ...question.registries, http });
  const own = question.tags.filter(({ isFloating }) => !isFloating);
  return judgeUnused(packages, await findTags(own, http));
}
