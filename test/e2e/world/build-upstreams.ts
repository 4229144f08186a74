import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRepository } from '../../support/loopback/git-repository.ts';
import { standInFolder } from './places.ts';
import { upstreams } from './upstreams.ts';

export interface BuiltUpstreams {
  /** By what our workflows say, `owner/name@commit`, the commit of the stand-in. */
  readonly commits: ReadonlyMap<string, string>;
  /** Folders of stand-ins by what a workflow of a test may say, with the commit or the version. */
  readonly folders: Readonly<Record<string, string>>;
}

/** A repository of each stand-in, on the default branch and with the tag that our workflows say. */
export function buildUpstreams(gitRoot: string): BuiltUpstreams {
  const built = upstreams.map((upstream) => {
    const { name, version, standIn } = upstream;
    const folder = standInFolder(standIn);
    const files = globSync('*', { cwd: folder }).map(
      (file) => [file, readFileSync(join(folder, file), 'utf8')] as const,
    );
    const repository = buildRepository(join(gitRoot, `${name}.git`), [
      { commit: 'one', on: 'main', files: Object.fromEntries(files) },
      { ref: `refs/tags/${version}`, to: 'one' },
    ]);
    return { upstream, folder, commit: repository.id('one') };
  });
  return {
    commits: new Map(
      built.map(({ upstream: { name, commit }, commit: own }) => [`${name}@${commit}`, own]),
    ),
    folders: Object.fromEntries(
      built.flatMap(({ upstream: { name, version }, folder, commit }) =>
        [commit, version].map((ref) => [`${name}@${ref}`, folder]),
      ),
    ),
  };
}
