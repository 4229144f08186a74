import { existsSync, readdirSync } from 'node:fs';

/** One committed bundle: where its compiled entry is, and the folder that holds nothing else. */
export interface BundleTarget {
  readonly name: string;
  readonly project: string;
  readonly entry: string;
  readonly dist: string;
}

/** Every bundle of this repository: one for each action, and the command line. */
export function bundleTargets(): readonly BundleTarget[] {
  const actions = readdirSync('actions').filter((name) => existsSync(`actions/${name}/action.yml`));
  return [
    ...actions.map((name) => toTarget(`actions/${name}`, 'index')),
    toTarget('packages/cli', 'main'),
  ];
}

function toTarget(project: string, entry: string): BundleTarget {
  const name = project.slice(project.indexOf('/') + 1);
  return { name, project, entry: `${project}/build/${entry}.js`, dist: `${project}/dist` };
}
