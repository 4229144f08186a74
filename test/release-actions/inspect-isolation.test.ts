import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { block, installer, linux, mac, writeArchive } from '../installer-action/installer-world.ts';
import { type InspectWorld, makeBuilt, openInspectWorld, toArtifact } from './inspect-world.ts';

let world: InspectWorld;
beforeAll(async () => {
  world = await openInspectWorld();
});
afterAll(() => world.close());

/** A machine with all of this one but what isolates. */
function withoutIsolation(workspace: string): string {
  const folder = join(workspace, 'bin');
  mkdirSync(folder);
  const all = `${process.env.PATH}`.split(':').filter((from) => existsSync(from));
  const places = all.flatMap((from) => readdirSync(from).map((name) => [name, from] as const));
  // The first of a name counts.
  for (const [name, from] of new Map(places.reverse()))
    if (!isolating.includes(name)) symlinkSync(join(from, name), join(folder, name));
  return folder;
}

const isolating = ['unshare', 'bwrap', 'sandbox-exec'];

test('no installer is run where it could get at the job', async () => {
  world.state.artifacts.push(toArtifact());
  const workspace = makeBuilt({});
  const ran = join(workspace, 'ran');
  // Not in /tmp, where no proof has its folders.
  const temp = mkdtempSync('/var/tmp/portcullis-');
  const before = `/usr/bin/env touch '${ran}'`;
  for (const name of [linux, mac]) writeArchive(join(workspace, 'built', name));
  writeFileSync(join(workspace, 'built/install.sh'), installer({ table: block, before }));
  const run = await world.run({
    workspace,
    release: { installers: 'install.sh' },
    env: { PATH: withoutIsolation(workspace), TMPDIR: temp },
  });
  expect(run).toMatchObject({ status: 1, outputs: {}, summary: '' });
  expect(run.log).toContain('::error::release-inspect: no installer is run here');
  expect(run.log).toContain('kernel.apparmor_restrict_unprivileged_userns=0');
  expect(run.log).not.toContain('bug of Portcullis');
  expect(existsSync(ran)).toBe(false);
  expect(readdirSync(temp)).toEqual([]);
  rmSync(temp, { recursive: true });
}, 180_000);
