import type { RepositoryOptions } from '../../support/loopback/git-repository.ts';
import type { FileContent } from '../../support/loopback/git-script.ts';
import type { GitServer } from '../../support/loopback/git-server.ts';

export interface Release extends RepositoryOptions {
  /** `owner/name` */
  readonly name: string;
  readonly files: Readonly<Record<string, FileContent>>;
}

/** A repository of one commit, which is `v1.0.0`; gives the `uses` of it. */
export function release(server: GitServer, { name, files, ...options }: Release): string {
  const script = [
    // The message makes it a commit that no other repository has.
    { commit: 'a', on: 'main', files, message: name },
    { ref: 'refs/tags/v1.0.0', to: 'a' },
  ];
  return `${name}@${server.add(name, script, options).id('a')} # v1.0.0`;
}
