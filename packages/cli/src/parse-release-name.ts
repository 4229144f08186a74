export interface ReleaseName {
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
}

/** `OWNER/REPO@TAG`. A tag may have "@" in it; the name of a repository may not. */
export function parseReleaseName(text: string): ReleaseName | undefined {
  const [, repository, tag] = /^([\w.-]+\/[\w.-]+)@([^\p{Cc}]+)$/u.exec(text) ?? [];
  return repository === undefined || tag === undefined ? undefined : { repository, tag };
}
