import type { InstallSite, Installs, Repository, ScalarNode, StepOwner } from '@portcullis/core';
import type { ActionTree } from '../tree/action-tree.ts';
import { installsOfOwner } from './installs-of-owner.ts';
import { scriptTree } from './script-tree.ts';

/** What the `run` steps of a tree fetch, and the scripts of the tree that they run. Reads the tree, runs nothing. */
export function installsIn(repository: Repository, tree: ActionTree): Installs {
  const scripts = scriptTree(tree);
  const installs = new Map<ScalarNode, readonly InstallSite[]>();
  for (const owner of ownersIn(repository))
    for (const [run, sites] of installsOfOwner(owner, scripts)) installs.set(run, sites);
  return installs;
}

function ownersIn({ workflows, actions }: Repository): readonly StepOwner[] {
  return [...workflows.flatMap(({ jobs }) => jobs), ...actions];
}
