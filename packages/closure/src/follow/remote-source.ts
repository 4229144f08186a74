import type { FileKind, Source } from '@portcullis/core';

/** A file of somebody else's repository at a commit. */
export interface RemoteFile {
  /** `owner/name` */
  readonly repository: string;
  readonly commit: string;
  /** From that repository's root. */
  readonly path: string;
  readonly text: string;
  /** Where people can look at the repository. */
  readonly url: string;
}

/** A remote file as a source of its own: reports name it by repository and commit. */
export function remoteSource(
  { repository, commit, path, text, url }: RemoteFile,
  kind: FileKind,
): Source {
  return {
    path: `${repository}@${commit.slice(0, 12)}/${path}`,
    repositoryPath: path,
    kind,
    text,
    url: `${url}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`,
  };
}
