import type { Installs, Repository } from '@portcullis/core';

/** A repository whose steps are looked at. */
export interface InstallTree {
  readonly repository: Repository;
  /** Where it lies, absolute; undefined where there is nothing but its files of workflows and actions. */
  readonly folder: string | undefined;
}

/** Says what the steps of a tree fetch; passed in, since the code that reads scripts is loaded by who needs it. */
export type FindInstalls = (tree: InstallTree) => Installs | Promise<Installs>;
