import type { RepositoryRefs } from '../../evidence/index.ts';
import { compareVersions } from '../compare-versions.ts';
import { type TagVersion, tagVersion } from '../tag-version.ts';

const known = new WeakMap<RepositoryRefs, string | undefined>();

/** The tag of the highest version that is no pre-release; undefined when no tag is a version. */
export function newestVersion(refs: RepositoryRefs): string | undefined {
  if (!known.has(refs)) known.set(refs, findNewest(refs));
  return known.get(refs);
}

function findNewest({ tags }: RepositoryRefs): string | undefined {
  let newest: { readonly name: string; readonly version: TagVersion } | undefined;
  for (const name of tags.keys()) {
    const version = tagVersion(name);
    if (version === undefined || version.preRelease !== undefined || version.of !== '') continue;
    if (newest === undefined || compareVersions(version, newest.version) > 0)
      newest = { name, version };
  }
  return newest?.name;
}
