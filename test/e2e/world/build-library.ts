import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildRepository } from '../../support/loopback/git-repository.ts';
import { library } from './places.ts';
import { repin } from './repin.ts';

export interface BuiltLibrary {
  readonly commit: string;
  /** What a runner downloads of it. */
  readonly folder: string;
  /** What was changed in its workflow, in words. */
  readonly changes: readonly string[];
}

export interface LibraryRequest {
  readonly gitRoot: string;
  /** That is not there yet. */
  readonly folder: string;
  /** By `owner/name@commit`, the commit of the stand-in. */
  readonly commits: ReadonlyMap<string, string>;
  /** Of the release workflow, as it is shipped. */
  readonly change?: ((text: string) => string) | undefined;
}

/** This repository, as others use it: its release workflow, and its actions as they are built. */
export function buildLibrary(request: LibraryRequest): BuiltLibrary {
  const { gitRoot, folder, commits, change = (text) => text } = request;
  const shipped = change(readFileSync(library.workflow, 'utf8'));
  const { text, changes } = repin(shipped, { standIns: commits, library: undefined });
  const files = {
    [library.workflow]: text,
    ...Object.fromEntries(
      globSync('actions/*/action.yml').map((path) => [path, readFileSync(path, 'utf8')]),
    ),
  };
  const repository = buildRepository(join(gitRoot, `${library.name}.git`), [
    { commit: 'one', on: 'main', files },
    { ref: `refs/tags/${library.version}`, to: 'one' },
  ]);
  for (const [path, content] of Object.entries(files)) write(join(folder, path), content);
  for (const path of Object.keys(files).filter((one) => one.endsWith('action.yml')))
    putProgram(dirname(path), folder);
  return { commit: repository.id('one'), folder, changes };
}

/**
 * One line that loads the program from where it is: act copies the whole library for each step, which is megabytes of
 * bundles. With TEST_SOURCE=1 it is the source, to work on it without building.
 */
function putProgram(action: string, folder: string): void {
  const program = process.env.TEST_SOURCE === undefined ? 'dist/index.mjs' : 'src/index.ts';
  const text = `await import('${pathToFileURL(resolve(action, program))}');\n`;
  write(join(folder, action, 'dist/index.mjs'), text);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
