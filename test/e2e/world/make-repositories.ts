import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runGit } from '../../support/loopback/run-git.ts';
import { library } from './places.ts';

export interface Repositories {
  /** Work tree of the example, as a user has it. */
  readonly workspace: string;
  /** Its only commit. */
  readonly commit: string;
  /** What a runner downloads of the library: each action.yml, and its dist. */
  readonly library: string;
}

const fixtures = resolve(import.meta.dirname, '../fixtures');

/** The example repository and the library that it calls, below the folder; the actions are those that are built. */
export function makeRepositories(folder: string): Repositories {
  const workspace = join(folder, 'widget');
  cpSync(join(fixtures, 'downstream'), workspace, { recursive: true });
  const caller = join(workspace, library.workflow);
  writeFileSync(caller, readFileSync(caller, 'utf8').replaceAll('@COMMIT', `@${library.commit}`));
  const git = (...args: readonly string[]) => runGit({ cwd: workspace, args }).toString().trim();
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git(
    '-c',
    'user.name=Alice',
    '-c',
    'user.email=alice@example.com',
    'commit',
    '--quiet',
    '-m',
    '1',
  );
  const place = join(folder, 'library');
  cpSync(join(fixtures, 'library'), place, { recursive: true });
  for (const file of globSync('actions/*/{action.yml,dist/index.mjs}')) {
    if (existsSync(join(place, file))) continue;
    mkdirSync(dirname(join(place, file)), { recursive: true });
    cpSync(file, join(place, file));
  }
  return { workspace, commit: git('rev-parse', 'HEAD'), library: place };
}
