import { mediaTypes } from './media-types.ts';

/** An index first: a registry that is not told so gives the manifest of one platform. */
export const imageTypes: readonly string[] = [
  mediaTypes.index,
  'application/vnd.docker.distribution.manifest.list.v2+json',
  mediaTypes.manifest,
  'application/vnd.docker.distribution.manifest.v2+json',
];
