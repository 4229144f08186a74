import type { GithubApiOptions } from '@portcullis/github-api';
import type { Findings } from '../find/found-bundle.ts';
import { findOnGithub } from '../find/on-github.ts';

interface ReleaseLookup {
  readonly api: GithubApiOptions;
  /** `owner/name` */
  readonly repository: string;
  /** A commit or a tag object, of a repository of either format. */
  readonly object: string;
}

/** What GitHub stores about releases of an object of git: one request, and more only where it has more than a hundred. */
export function findReleaseAttestations({ object, ...lookup }: ReleaseLookup): Promise<Findings> {
  const algorithm = object.length === 64 ? 'sha256' : 'sha1';
  return findOnGithub({ ...lookup, digest: `${algorithm}:${object}`, predicateType: 'release' });
}
