import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltRepository, buildRepository } from '../../support/loopback/git-repository.ts';
import { library } from './places.ts';
import { type Pins, repin } from './repin.ts';

export interface BuiltDownstream extends BuiltRepository {
  /** What was changed in its workflow, in words. */
  readonly changes: readonly string[];
}

export interface DownstreamRequest {
  readonly gitRoot: string;
  /** `owner/name` */
  readonly name: string;
  /** The example, as a user would have it. */
  readonly folder: string;
  readonly pins: Pins;
  /** Of its release workflow, as it stands in the example. */
  readonly change?: ((text: string) => string) | undefined;
}

/** The example as its server has it: one commit, the same on every day. */
export function buildDownstream(request: DownstreamRequest): BuiltDownstream {
  const { gitRoot, name, folder, pins, change = (text) => text } = request;
  const files = globSync(['**/*', '.github/**/*', '.gitignore'], { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
  const text = Object.fromEntries(files)[library.workflow];
  if (text === undefined) throw new Error(`"${folder}" has no release workflow`);
  const workflow = repin(change(text), pins);
  const repository = buildRepository(join(gitRoot, `${name}.git`), [
    {
      commit: 'one',
      on: 'main',
      files: { ...Object.fromEntries(files), [library.workflow]: workflow.text },
    },
  ]);
  return { ...repository, changes: workflow.changes };
}
