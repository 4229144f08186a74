import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installArtifactClient } from './install-artifact-client.ts';
import { installProgram } from './install-program.ts';
import { services, verifiers } from './service-programs.ts';
import { servicesFolder } from './services-folder.ts';

// npm run services [-- --verifiers]: real Sigstore services for the tests, act to run workflows in them, and programs of
// others that verify what we sign. Never fails: without them the tests say what they leave out.
const { values } = parseArgs({ options: { verifiers: { type: 'boolean', default: false } } });
const folder = servicesFolder(process.env);
mkdirSync(folder, { recursive: true });
console.log(`services in "${folder}"`);
if (spawnSync('go', ['version']).status === 0) {
  for (const program of values.verifiers ? [...services, ...verifiers] : services)
    console.log(installProgram(program, folder));
} else {
  console.log('nothing built: Go is not installed');
}
console.log(installArtifactClient(folder));
if (values.verifiers) console.log(installPython('4.5.1'));

/** sigstore-python, in an environment of its own. */
function installPython(version: string): string {
  const home = join(folder, `sigstore-python-${version}`);
  const link = join(folder, 'sigstore-python');
  const program = join(home, 'bin/sigstore');
  if (!existsSync(program)) {
    const made = spawnSync('python3', ['-m', 'venv', home]).status === 0;
    const wanted = ['install', '--quiet', `sigstore==${version}`];
    if (!made || spawnSync(join(home, 'bin/pip'), wanted, { timeout: 600_000 }).status !== 0)
      return `sigstore-python ${version} not installed: it needs python3 with venv, and PyPI`;
  }
  rmSync(link, { force: true });
  symlinkSync(program, link);
  return `sigstore-python ${version} is there`;
}
