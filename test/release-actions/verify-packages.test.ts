import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ActionRun } from '../support/run-action.ts';
import { type InspectRegistries, openInspectRegistries } from './inspect-registries.ts';
import { packed } from './packages-world.ts';
import { openPublishWorld, type PublishWorld, type Sealed } from './publish-world.ts';

// The action as a process; registries under their real names, which have what release-packages has published, or not.
const patience = 120_000;
const tarball = 'octo-org-widget-1.2.3.tgz';
const crate = 'demo-x-1.2.3.crate';
const integrity = `sha512-${createHash('sha512').update(packed(tarball)).digest('base64')}`;
const cksum = createHash('sha256').update(packed(crate)).digest('hex');

let registries: InspectRegistries;
let world: PublishWorld;
let sealed: Sealed;

beforeAll(async () => {
  registries = await openInspectRegistries();
  const { npm, crates } = registries;
  world = await openPublishWorld({
    hosts: { 'registry.npmjs.org': npm.url, 'index.crates.io': crates.url },
  });
  const files = { [crate]: packed(crate), [tarball]: packed(tarball) };
  sealed = world.seal({ files, tag: 'v1.2.3' });
  const { status, log } = await world.publish(sealed);
  expect({ status, log }).toEqual({ status: 0, log: expect.stringContaining('published: ') });
  // All that verify gets is the manifest.
  rmSync(join(sealed.folder, 'assets'), { recursive: true });
}, patience);

beforeEach(() => {
  registries.fault = undefined;
  registries.npm.requests.length = 0;
  setNpm(integrity);
  setCrate(cksum);
});

afterEach(() => {
  world.requests.length = 0;
});

afterAll(async () => {
  await world.close();
  await registries.close();
});

/** Undefined: there is no such version. */
function setNpm(found: string | undefined): void {
  const versions = found === undefined ? {} : { '1.2.3': { dist: { integrity: found } } };
  const others = { publisher: undefined, isPublic: true, tags: {}, provenance: {} };
  registries.npm.packages.set('@octo-org/widget', { ...others, versions });
}

function setCrate(found: string): void {
  const versions = [{ vers: '1.2.3', cksum: found }];
  registries.crates.crates.set('demo-x', { publisher: undefined, versions, metadata: {} });
}

function verify(): Promise<ActionRun> {
  return world.verify(sealed, { release: { npm: tarball, crates: crate } });
}

async function expectOpen(why: string | RegExp): Promise<ActionRun> {
  const run = await verify();
  expect(run).toMatchObject({ status: 1, outputs: {} });
  expect(/^(?:pass|fail|unknown) packages: .*$/m.exec(run.log)?.[0]).toMatch(why);
  expect(run.log.match(/^(?:fail|unknown) \S+: /gm)).toHaveLength(1);
  return run;
}

test(
  'packages that registries have as they were sealed pass',
  async () => {
    const run = await verify();
    expect({ status: run.status, outputs: run.outputs }).toEqual({
      status: 0,
      outputs: { verified: 'true' },
    });
    expect(run.log).toContain('pass packages: 2 at registries, each as it was sealed\n');
    expect(run.summary).toContain('| pass | packages |');
    expect(registries.npm.requests).toEqual(['GET /@octo-org%2fwidget 200']);
  },
  patience,
);

test(
  'a package that is not there fails, however often npm is asked',
  async () => {
    setNpm(undefined);
    const run = await expectOpen('fail packages: npm shows no "@octo-org/widget@1.2.3": ');
    expect(run.log).toContain('::error::release-verify: the release is public, and was not');
    expect(registries.npm.requests).toHaveLength(6);
  },
  patience,
);

test(
  'one of other bytes fails at once',
  async () => {
    setCrate('f'.repeat(64));
    await expectOpen(
      `fail packages: crates.io has "demo-x@1.2.3" with other bytes ("${'f'.repeat(64)}")`,
    );
    expect(registries.npm.requests).toHaveLength(1);
  },
  patience,
);

test(
  'where a registry does not answer nobody knows',
  async () => {
    registries.fault = 403;
    const { log } = await expectOpen('unknown packages: cannot look for "@octo-org/widget@1.2.3"');
    expect(log).toContain('run this job again, or verify it by hand');
  },
  patience,
);

test(
  'a package that the release has no more is looked for nowhere',
  async () => {
    for (const release of world.state.releases)
      release.assets = release.assets.filter(({ name }) => name !== crate);
    const { log, status } = await verify();
    expect(status).toBe(1);
    expect(log).toContain(`unknown packages: "${crate}" is not at hand as it was sealed\n`);
    expect(registries.npm.requests).toEqual([]);
  },
  patience,
);
