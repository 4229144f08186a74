import data from './lockfile-versions.json' with { type: 'json' };

/** Versions of GitHub's lockfile that are read here; they are read alike. */
export const lockfileVersions: readonly string[] = data.versions;
