import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { distPowershellScript } from '../../packages/installer/test/embed/support/dist-powershell-script.ts';
import { distInstaller } from '../../packages/installer/test/prove/support/dist-installer.ts';
import { makeTree } from '../support/make-tree.ts';
import {
  installer,
  listed,
  makeWorkspace,
  sha256,
  verify,
  writeArchive,
} from './installer-world.ts';
import { type Job, readRecipe } from './read-recipe.ts';

/** The steps of the workflows for cargo-dist and GoReleaser, with what they find there. */
const action = 'OWNER/portcullis/actions/verify-installer-checksums';
// Each runs an installer some hundred times.
const patience = 180_000;

describe('cargo-dist', () => {
  const { archives, installers } = readRecipe('cargo-dist');
  const inputs = inputsOf(installers, action);
  const folder = 'target/distrib';
  // As they are without `install-updater`, and the one for shells has one platform, which takes half the time.
  const shell = distInstaller()
    .replaceAll(/(_updater_(?:name|bin))=".+"/g, '$1=""')
    .replace(/ +"tool-mac\.tar\.gz"\)\n[^;]+;;\n/, '')
    .replace(/ +Darwin\) .+\n/, '');
  const powershell = distPowershellScript().replace(/ +"updater" = @\{[^}]+\}\n/, '');

  /** What all runners have built, and the installers that were made of it. */
  function makeDistWorkspace(): string {
    const files = {
      'tool-windows.zip': 'nobody unpacks it here',
      'source.tar.gz': 'nobody installs it',
      'tool-installer.sh': shell,
      'tool-installer.ps1': powershell,
    };
    const paths = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]);
    const workspace = makeTree(Object.fromEntries(paths));
    writeArchive(join(workspace, folder, 'tool-linux.tar.gz'));
    return workspace;
  }

  test(
    'both installers get the values of what was built, and pass',
    async () => {
      const workspace = makeDistWorkspace();
      const { status, log, outputs } = await verify(workspace, inputs);
      expect(log).toMatch(/^ {2}run: (\d+) of \1 executions passed; 1 artifact$/m);
      expect({ status, verdict: outputs.verdict }).toEqual({ status: 0, verdict: 'likely' });
      const paths = ['tool-installer.sh', 'tool-installer.ps1'].map((name) => `${folder}/${name}`);
      const lines = paths.map((path) => `${sha256(readFileSync(join(workspace, path)))}  ${path}`);
      expect(outputs.digests?.split('\n').sort()).toEqual(lines.sort());
    },
    patience,
  );

  test('where an archive was not handed on nothing is written, and there are no digests', async () => {
    const workspace = makeDistWorkspace();
    rmSync(join(workspace, folder, 'tool-linux.tar.gz'));
    const { status, log, outputs } = await verify(workspace, inputs);
    expect({ status, outputs }).toEqual({ status: 1, outputs: {} });
    expect(log).toContain('cannot embed checksums into "target/distrib/tool-installer.sh"');
    const script = readFileSync(join(workspace, folder, 'tool-installer.sh'), 'utf8');
    expect(script).toBe(shell);
  });

  test('the archives of all runners are handed on to where the installers are made', () => {
    const { path } = inputsOf(archives, 'actions/upload-artifact');
    expect(path?.split('\n')).toEqual([`${folder}/*.tar.*`, `${folder}/*.zip`, '']);
    const download = inputsOf(installers, 'actions/download-artifact');
    expect(download).toEqual({ pattern: 'archives-*', path: folder, 'merge-multiple': true });
  });
});

describe('GoReleaser', () => {
  const { build, installer: job } = readRecipe('GoReleaser');
  const script = installer({ table: '', check: listed });

  test(
    'an installer that reads the list of the release passes as such',
    async () => {
      const workspace = makeWorkspace({ 'dist/install.sh': script });
      const { status, log, outputs } = await verify(workspace, inputsOf(job, action));
      expect(log).toMatch(/^ {2}run: (\d+) of \1 executions passed; 2 artifacts$/m);
      expect({ status, outputs }).toEqual({
        status: 0,
        outputs: {
          verdict: 'same-origin',
          report: '',
          digests: `${sha256(readFileSync(join(workspace, 'dist/install.sh')))}  dist/install.sh`,
        },
      });
    },
    patience,
  );

  test(
    'one that installs what the list does not have fails',
    async () => {
      const open = script.replace('>&2; exit 1; fi\nactual=', '>&2; checksum=; fi\nactual=');
      const careless = open.replace('if [ "$actual" !=', 'if [ "$checksum" ] && [ "$actual" !=');
      const workspace = makeWorkspace({ 'dist/install.sh': careless });
      const { status, outputs } = await verify(workspace, inputsOf(job, action));
      expect({ status, outputs }).toMatchObject({
        status: 1,
        outputs: { verdict: 'open', digests: '' },
      });
    },
    patience,
  );

  test('archives, list and installer are handed on', () => {
    const { name, path } = inputsOf(build, 'actions/upload-artifact');
    const files = ['*.tar.gz', '*.zip', 'checksums.txt', 'install.sh'];
    expect(path?.split('\n')).toEqual([...files.map((file) => `dist/${file}`), '']);
    expect(inputsOf(job, 'actions/download-artifact')).toEqual({ name, path: 'dist' });
  });
});

function inputsOf(job: Job | undefined, uses: string): Readonly<Record<string, string>> {
  const step = job?.steps.find((one) => one.uses?.startsWith(`${uses}@`));
  if (step?.with === undefined) throw new Error(`the workflow has no step with "${uses}"`);
  return step.with;
}
