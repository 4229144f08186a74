import { existsSync, readdirSync } from 'node:fs';

/** What is bundled of one project, and the folder that holds nothing else. */
export interface BundleTarget {
  readonly name: string;
  readonly project: string;
  readonly dist: string;
  /** Each file of the folder with the compiled module that it is made of; the others are loaded on demand by the first. */
  readonly bundles: readonly Bundled[];
}

export interface Bundled {
  readonly file: string;
  readonly entry: string;
}

/** Every bundle of this repository: one for each action, and those of the command line. */
export function bundleTargets(): readonly BundleTarget[] {
  const actions = readdirSync('actions').filter((name) => existsSync(`actions/${name}/action.yml`));
  return [
    ...actions.map((name) => toTarget(`actions/${name}`, ['index'])),
    toTarget('packages/cli', ['main', ...parts]),
  ];
}

/** What the command line loads on demand. */
const parts = [
  'run-process',
  'run-attest',
  'run-verify',
  'run-gaps',
  'run-installer',
  'rule-pages',
  'online',
  'immutability',
];

function toTarget(project: string, modules: readonly string[]): BundleTarget {
  const name = project.slice(project.indexOf('/') + 1);
  const dist = `${project}/dist`;
  const bundles = modules.map((module, index) => ({
    file: `${dist}/${index === 0 ? 'index' : module}.mjs`,
    entry: `${project}/build/${module}.js`,
  }));
  return { name, project, dist, bundles };
}
