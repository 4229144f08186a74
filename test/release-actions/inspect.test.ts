import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  block,
  filled,
  installer,
  linux,
  mac,
  writeArchive,
} from '../installer-action/installer-world.ts';
import {
  digestLines,
  type InspectWorld,
  makeBuilt,
  openInspectWorld,
  sha256,
  toArtifact,
} from './inspect-world.ts';
import { isolatedTest } from './isolated-test.ts';

let world: InspectWorld;
let refused: RegExp | undefined;
beforeAll(async () => {
  world = await openInspectWorld((request) => (refused?.test(request) === true ? 403 : undefined));
});
afterEach(() => {
  world.state.artifacts.splice(0);
  world.requests.splice(0);
  refused = undefined;
});
afterAll(() => world.close());

const patience = 60_000;
// Each runs an installer some forty times.
const long = 180_000;
const files = { widget: 'the widget\n', 'widget.1': 'its manual\n', 'widget.spdx.json': '{}' };

test(
  'what was built is what the build says, and the reviewer is shown all of it',
  async () => {
    world.state.artifacts.push(toArtifact());
    const image = `ghcr.io/octo-org/widget@sha256:${'d'.repeat(64)}`;
    const release = {
      ...{ sbom: 'widget.spdx.json', images: image, 'image-tags': 'latest' },
      notes: '<b>new</b> @all | ::error::x',
    };
    const run = await world.run({ workspace: makeBuilt(files), release });
    expect(run).toMatchObject({ status: 0, outputs: { embedded: '' } });
    expect(run.summary).toMatchSnapshot();
    expect(run.log).toMatchSnapshot();
    expect(world.requests).toEqual([
      expect.stringMatching(
        /^inspect 200 GET \/repos\/octo-org\/widget\/actions\/runs\/4242\/artifacts/,
      ),
    ]);
  },
  patience,
);

test(
  'a dry run inspects the same',
  async () => {
    world.state.artifacts.push(toArtifact());
    const run = await world.run({ workspace: makeBuilt(files), release: { 'dry-run': true } });
    expect(run.status).toBe(0);
    expect(run.summary).toContain('A dry run, behind which nothing is sealed');
  },
  patience,
);

test(
  'of images alone there is no artifact, and nobody is asked for one',
  async () => {
    const images = `ghcr.io/octo-org/widget@sha256:${'d'.repeat(64)}`;
    const none = { 'artifact-id': '', 'artifact-digest': '', digests: '' };
    const run = await world.run({ workspace: makeBuilt({}), release: { ...none, images } });
    expect(run).toMatchObject({ status: 0, outputs: { embedded: '' } });
    expect(run.summary).toContain('| `1.0.0` |');
    expect(world.requests).toEqual([]);
  },
  patience,
);

describe('files that are not those of the build', () => {
  const changes: readonly (readonly [string, (built: string) => void, string])[] = [
    [
      'changed',
      (built) => writeFileSync(join(built, 'widget'), 'evil'),
      '"widget" has other bytes',
    ],
    [
      'more',
      (built) => writeFileSync(join(built, 'evil'), ''),
      '"evil" is in the artifact and not',
    ],
    ['fewer', (built) => rmSync(join(built, 'widget')), '"widget" is in the digests of the build'],
    [
      'a link',
      (built) => symlinkSync('/etc/passwd', join(built, 'x')),
      '"x" is no regular file (link)',
    ],
    ['absent', (built) => rmSync(built, { recursive: true }), 'cannot look into'],
  ];
  test.each(changes)(
    '%s',
    async (_, change, message) => {
      world.state.artifacts.push(toArtifact());
      const workspace = makeBuilt(files);
      const digests = digestLines(workspace);
      change(join(workspace, 'built'));
      const run = await world.run({ workspace, release: { digests } });
      expect(run).toMatchObject({ status: 1, outputs: {}, summary: '' });
      expect(run.log).toContain(`::error::release-inspect: `);
      expect(run.log).toContain(message);
    },
    patience,
  );
});

describe('an artifact that is not the one that was handed over', () => {
  test.each([
    ['is not there', [], 'this run has no artifact of the number 7'],
    [
      'is of another run',
      [toArtifact({ run: { id: '1', attempt: '1' } })],
      'this run has no artifact',
    ],
    ['has another digest', [toArtifact({ digest: `sha256:${'e'.repeat(64)}` })], 'it was replaced'],
    ['has a twin', [toArtifact(), toArtifact({ id: 8 })], 'two artifacts called "widget", 7 and 8'],
  ])(
    '%s',
    async (_, artifacts, message) => {
      world.state.artifacts.push(...artifacts);
      const run = await world.run({ workspace: makeBuilt(files) });
      expect(run).toMatchObject({ status: 1, outputs: {}, summary: '' });
      expect(run.log).toContain(message);
    },
    patience,
  );

  test(
    'is not told',
    async () => {
      world.state.artifacts.push(toArtifact());
      refused = /artifacts/;
      const run = await world.run({ workspace: makeBuilt(files) });
      expect(run).toMatchObject({ status: 1, outputs: {} });
      expect(run.log).toContain('answers 403');
    },
    patience,
  );
});

test.each([
  [{ installers: 'none.sh' }, 'the input "installers" names "none.sh"'],
  [{ 'image-tags': 'a b' }, 'cannot move the tag "a b"'],
])(
  'what cannot be sealed so: %j',
  async (release, message) => {
    const run = await world.run({ workspace: makeBuilt(files), release });
    expect(run).toMatchObject({ status: 1, outputs: {}, summary: '' });
    expect(run.log).toContain(message);
    expect(world.requests).toEqual([]);
  },
  patience,
);

/** A workspace with two archives, and scripts with the checksums of the archives for `{linux}` and `{mac}`. */
function makeRelease(scripts: Readonly<Record<string, string>>): string {
  world.state.artifacts.push(toArtifact());
  const workspace = makeBuilt({});
  const built = join(workspace, 'built');
  for (const name of [linux, mac]) writeArchive(join(built, name));
  const [onLinux, onMac] = [linux, mac].map((name) => sha256(readFileSync(join(built, name))));
  for (const [name, text] of Object.entries(scripts)) {
    const written = text.replaceAll('{linux}', `${onLinux}`).replaceAll('{mac}', `${onMac}`);
    writeFileSync(join(built, name), written);
  }
  return workspace;
}

describe('installers', () => {
  isolatedTest(
    'get the checksums in a copy, are run against wrong bytes, and are told as they will be',
    async () => {
      const workspace = makeRelease({ 'install.sh': installer({ table: block }) });
      const before = digestLines(workspace);
      const run = await world.run({ workspace, release: { installers: 'install.sh' } });
      expect(run.status).toBe(0);
      expect(run.outputs.embedded).toMatch(/^[\da-f]{64} {2}install\.sh$/);
      expect(before).not.toContain(run.outputs.embedded);
      // What was built stays as it is.
      expect(digestLines(workspace)).toBe(before);
      expect(run.summary).toContain(
        `| \`${run.outputs.embedded?.slice(0, 64)}\` | installer, with the checksums |`,
      );
      expect(run.summary).toContain('`install.sh`: proven');
      expect(run.log).toMatch(/^\+\s+tool-linux-amd64\.tar\.gz\) checksum=/m);
      // Whoever does it again comes to the same bytes.
      world.state.artifacts.splice(0);
      world.state.artifacts.push(toArtifact());
      const again = await world.run({ workspace, release: { installers: 'install.sh' } });
      expect(again.outputs).toEqual(run.outputs);
    },
    long,
  );

  isolatedTest(
    'that are open with the checksums in them are not sealed',
    async () => {
      const text = installer({ table: block }).replace('>&2; exit 1; fi', '>&2; fi');
      const workspace = makeRelease({ 'install.sh': text });
      const run = await world.run({ workspace, release: { installers: 'install.sh' } });
      expect(run).toMatchObject({ status: 1, outputs: {} });
      expect(run.log).toContain('release-inspect: "install.sh" is open');
      // Whoever has to mend it is told the same as the reviewer.
      expect(run.summary).toContain('`install.sh`: open');
    },
    long,
  );

  test.each([
    [
      'of no known form',
      '#!/bin/sh\ncurl -fsSL https://example.com/x | sh\n',
      'cannot embed checksums into "install.sh"',
    ],
    [
      'that offer themselves',
      installer({ table: '# checksums:begin *\n# checksums:end' }),
      'it offers an installer of this release',
    ],
  ])(
    '%s are refused before they are run',
    async (_, text, message) => {
      const workspace = makeRelease({ 'install.sh': text });
      const run = await world.run({ workspace, release: { installers: 'install.sh' } });
      expect(run).toMatchObject({ status: 1, outputs: {}, summary: '' });
      expect(run.log).toContain(message);
      expect(run.log).not.toContain('running the scripts');
    },
    long,
  );

  const looking = (where: string) =>
    installer({
      table: filled,
      before: `if ${where} | grep -qE 'S3cret|^(GITHUB|ACTIONS|INPUT|RUNNER)_'; then
  echo 'a secret is here' >&2; exit 1
fi
${where} | grep -q '^HOME=' || exit 1`,
    });

  isolatedTest(
    'have nothing of the job in their environment',
    async () => {
      const workspace = makeRelease({ 'install.sh': looking('env') });
      const run = await world.run({ workspace, release: { installers: 'install.sh' } });
      expect(run.status).toBe(0);
      expect(run.summary).toContain('`install.sh`: proven');
    },
    long,
  );

  isolatedTest(
    'cannot read the environment of the job',
    async () => {
      const all = "cat /proc/[0-9]*/environ 2> /dev/null | tr '\\0' '\\n'";
      const workspace = makeRelease({ 'install.sh': looking(all) });
      const run = await world.run({ workspace, release: { installers: 'install.sh' } });
      expect(run.status).toBe(0);
    },
    long,
  );

  isolatedTest(
    'leave nothing behind',
    async () => {
      const workspace = makeRelease({
        'install.sh': installer({ table: filled }).replace('exit 1; fi', 'fi'),
      });
      const temp = join(workspace, 'temp');
      spawnSync('mkdir', [temp]);
      await world.run({
        workspace,
        release: { installers: 'install.sh' },
        env: { RUNNER_TEMP: temp },
      });
      expect(readdirSync(temp)).toEqual([]);
    },
    long,
  );
});
