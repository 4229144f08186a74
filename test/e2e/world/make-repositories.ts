import { cpSync, existsSync, globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuiltRepository, buildRepository } from '../../support/loopback/git-repository.ts';
import { runGit } from '../../support/loopback/run-git.ts';
import { library } from './places.ts';

export interface RepositoryFolders {
  /** A repository as our documentation writes it, with `OWNER` and `<commit>` where a user puts the library's. */
  readonly downstream: string;
  /** Workflows and actions of a library; the actions that it lacks are ours, as they are built. */
  readonly library: string;
}

/** The example as its server has it: one commit, the same on every day. */
export function buildDownstream(gitRoot: string, name: string, folder: string): BuiltRepository {
  const files = globSync('**/*', { cwd: folder, exclude: ['**/dist'] })
    .concat(globSync('.github/**/*', { cwd: folder }))
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [path, textOf(join(folder, path))] as const);
  return buildRepository(join(gitRoot, `${name}.git`), [
    { commit: 'one', on: 'main', files: Object.fromEntries(files) },
  ]);
}

function textOf(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(
    /\bOWNER\/portcullis(\S*)@<commit>/g,
    `${library.name}$1@${library.commit}`,
  );
}

/** Work tree of a run, which act copies. */
export function checkOut(repository: BuiltRepository, workspace: string): void {
  runGit({ cwd: '.', args: ['clone', '--quiet', repository.path, workspace] });
}

/** What a runner downloads of the library: its workflows, each action.yml, and its dist. */
export function exportLibrary(folder: string, place: string): void {
  for (const part of ['.github', 'actions'])
    if (existsSync(join(folder, part))) copyRunnable(join(folder, part), join(place, part));
  if (!existsSync(join(place, 'actions/attest-artifacts')))
    copyRunnable('actions', join(place, 'actions'));
}

function copyRunnable(from: string, to: string): void {
  for (const file of globSync(
    ['workflows/*.yml', '*/action.yml', '*/index.mjs', '*/dist/index.mjs'],
    { cwd: from },
  )) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(from, file), join(to, file));
  }
}
