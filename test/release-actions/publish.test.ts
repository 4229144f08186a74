import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { GitHubFault } from '../e2e/github/exchange.ts';
import type { ActionRun } from '../support/run-action.ts';
import {
  openPublishWorld,
  type PublishWorld,
  type Sealed,
  type StageChanges,
  type WorldOptions,
} from './publish-world.ts';

// The action as a process, GitHub on loopback, which holds itself against GitHub's description of it.
const worlds: PublishWorld[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

async function open(options: WorldOptions = {}): Promise<PublishWorld> {
  const world = await openPublishWorld(options);
  worlds.push(world);
  return world;
}

/** What is public, with the files of it. */
function published({ state }: PublishWorld) {
  return state.releases
    .filter(({ isDraft }) => !isDraft)
    .map(({ tag, assets }) => [tag, assets.map(({ name }) => name).sort()]);
}

function sealedNames({ manifest }: Sealed): readonly string[] {
  return manifest.files.map(({ name }) => name).sort();
}

function writesOf({ requests }: PublishWorld): readonly string[] {
  return requests
    .filter((request) => / (?:POST|PATCH|PUT|DELETE) (?!web\/.*git-upload-pack)/.test(request))
    .map((request) => request.replace(/%40|\?.*$/g, ''));
}

function expectRefused({ status, outputs, log }: ActionRun, why: string): void {
  expect({ status, outputs, log }).toEqual({
    status: 1,
    outputs: {},
    log: expect.stringContaining(why),
  });
}

test('what was sealed becomes a release', async () => {
  const world = await open();
  const sealed = world.seal({ images: [{ name: 'ghcr.io/octo-org/widget', digest: digest('1') }] });
  const { status, log, outputs, summary } = await world.publish(sealed);
  expect({ status, log }).toEqual({ status: 0, log: expect.stringContaining('published: ') });
  expect(log.replaceAll(/\b[\da-f]{64}\b/g, 'HEX')).toMatchSnapshot('log');
  const page = 'https://github.com/octo-org/widget/releases/tag/v1.0.0';
  expect(outputs).toEqual({ 'release-url': page });
  expect(summary).toContain(page);
  for (const { name, sha256 } of sealed.manifest.files)
    expect(summary).toContain(`| ${name.replaceAll('_', '\\_')} | \`${sha256}\` |`);
  expect(published(world)).toEqual([['v1.0.0', sealedNames(sealed)]]);
  const { releases, refs, commit } = world.state;
  expect([...refs]).toEqual([['tags/v1.0.0', commit]]);
  expect(releases).toMatchObject([{ isImmutable: true, isPrerelease: false, target: commit }]);
  for (const { name, bytes } of releases[0]?.assets ?? [])
    expect(bytes).toEqual(readFileSync(join(sealed.folder, 'assets', name)));
  expect(world.requests).toMatchSnapshot('requests');
  const body = `${releases[0]?.body}`.replaceAll(commit, 'COMMIT');
  expect(
    body.replaceAll(commit.slice(0, 12), 'COMMIT').replace(sealed.sha256, 'SEAL'),
  ).toMatchSnapshot('text');
});

test('a job that is run again finds it done', async () => {
  const world = await open();
  const sealed = world.seal();
  expect((await world.publish(sealed)).status).toBe(0);
  world.requests.length = 0;
  const again = await world.publish(sealed, { env: { GITHUB_RUN_ATTEMPT: '2' } });
  expect(again.status).toBe(0);
  expect(again.outputs['release-url']).toContain('/releases/tag/v1.0.0');
  expect(writesOf(world)).toEqual([]);
});

test('what somebody wrote is the text of the release, with who makes it behind', async () => {
  const world = await open();
  const sealed = world.seal({ tag: 'v2.0.0-rc.1' });
  const notes = 'New: `::error::` and <b>more</b>';
  expect((await world.publish(sealed, { release: { notes } })).status).toBe(0);
  expect(world.state.releases).toMatchObject([
    { body: `${notes}\n\n${markerOf(sealed, world)}`, isPrerelease: true },
  ]);
});

function markerOf({ run, sha256 }: Sealed, { state }: PublishWorld): string {
  return `<!-- portcullis run=${run} commit=${state.commit} seal=${sha256} -->`;
}

describe('refused before anybody is asked', () => {
  const zeros = '0'.repeat(64);
  test.each<[string, StageChanges, string]>([
    ['a dry run', { release: { 'dry-run': 'true' } }, 'a dry run publishes nothing'],
    ['another run', { env: { GITHUB_RUN_ID: '4243' } }, 'its run is "4242" and not "4243"'],
    ['another tag', { release: { tag: 'v1.0.1' } }, 'its tag is "v1.0.0" and not "v1.0.1"'],
    [
      'another repository',
      { env: { GITHUB_REPOSITORY: 'octo-org/other' } },
      'its repository is "octo-org/widget"',
    ],
    ['another commit', { env: { GITHUB_SHA: 'd'.repeat(40) } }, 'its commit is'],
    [
      'other files',
      { release: { digests: `${zeros}  widget` } },
      'it is without "widget" as the build says it',
    ],
    ['another digest', { inputs: { seal: zeros } }, 'it was replaced meanwhile'],
    ['no digest', { inputs: { seal: 'x' } }, 'the input "seal" is "x"'],
    ['no folder', { inputs: { sealed: 'nothing' } }, 'cannot read the manifest of the seal'],
    ['no signer', { inputs: { 'signer-workflow': 'x' } }, 'the input "signer-workflow" is "x"'],
    ['no token', { inputs: { token: '' } }, 'the input "token" is empty'],
    [
      'a text that would hide whose draft it is',
      { release: { notes: '<!-- portcullis run=1 -->' } },
      'the input "notes" has a comment',
    ],
    ['a text that is too long', { release: { notes: 'x'.repeat(120_001) } }, 'has 120001'],
  ])('%s', async (_, changes, why) => {
    const world = await open();
    expectRefused(await world.publish(world.seal(), changes), why);
    expect(world.requests).toEqual([]);
  });

  test('a manifest that was changed', async () => {
    const world = await open();
    const sealed = world.seal();
    const path = join(sealed.folder, 'seal.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('widget.exe', 'widget.bat'));
    expectRefused(await world.publish(sealed), 'it was replaced meanwhile');
    expect(world.requests).toEqual([]);
  });
});

describe('nothing is public', () => {
  test.each([
    ['other bytes', 'the wodget\n', '"widget" is not what was sealed'],
    ['fewer bytes', 'the', '"widget" is not what was sealed'],
    ['more bytes', 'the widget\nand more', '"widget" is not what was sealed'],
  ])('of a file with %s than were sealed', async (_, text, why) => {
    const world = await open();
    const sealed = world.seal();
    writeFileSync(join(sealed.folder, 'assets/widget'), text);
    expectRefused(await world.publish(sealed), why);
    // Nor is there a draft.
    expect(world.requests).toEqual([]);
  });

  test('that the server calls by another digest', async () => {
    const world = await open({
      fault: (name) => (/^POST uploads.*name=widget$/.test(name) ? 'wrong-digest' : undefined),
    });
    expectRefused(
      await world.publish(world.seal()),
      'the draft has other bytes than were sealed of "widget"',
    );
    expect(published(world)).toEqual([]);
    expect([...world.state.refs]).toEqual([]);
  });

  test.each([
    ['another commit', 'd'.repeat(40)],
    ['the same commit', undefined],
  ])('at a tag that somebody makes meanwhile, at %s', async (_, at) => {
    const world: PublishWorld = await open({
      fault: (name) => {
        if (name.startsWith('POST /repos/octo-org/widget/releases')) {
          const commit = at === undefined ? world.state.commit : otherCommit(world);
          world.git('update-ref', 'refs/tags/v1.0.0', commit);
          world.state.refs.set('tags/v1.0.0', commit);
        }
        return undefined;
      },
    });
    expectRefused(await world.publish(world.seal()), 'the tag "v1.0.0" is there already');
    expect(published(world)).toEqual([]);
  });

  test('beside a draft that somebody else has made', async () => {
    const draft = {
      id: 5,
      tag: 'v1.0.0',
      target: 'main',
      name: 'mine',
      body: 'do not touch\n::warning::x',
      isDraft: true,
      isPrerelease: false,
      isImmutable: false,
      assets: [],
    };
    const world = await open({ state: { releases: [draft] } });
    expectRefused(await world.publish(world.seal()), 'that this workflow has not made');
    expect(writesOf(world)).toEqual([]);
    expect(world.state.releases).toEqual([draft]);
  });

  test('at a tag that is released already', async () => {
    const world = await open();
    const first = world.seal();
    expect((await world.publish(first)).status).toBe(0);
    world.requests.length = 0;
    const other = world.seal({ run: '4243', files: { widget: 'another widget\n' } });
    expectRefused(await world.publish(other), '"v1.0.0" is released already');
    expect(writesOf(world)).toEqual([]);
    expect(published(world)).toEqual([['v1.0.0', sealedNames(first)]]);
  });
});

/** A commit of the repository that is not ours. */
function otherCommit({ git }: PublishWorld): string {
  const who = ['-c', 'user.name=Mallory', '-c', 'user.email=mallory@example.com'];
  return git(...who, 'commit-tree', '-m', 'another', 'main^{tree}');
}

test('what can be changed afterwards is said to be public', async () => {
  const world = await open({ state: { isImmutable: false } });
  expectRefused(await world.publish(world.seal()), 'is public and can still be changed');
  expect(published(world)).toHaveLength(1);
});

describe('an upload that breaks off', () => {
  test('is taken away and made again', async () => {
    const faults: GitHubFault[] = ['half-upload', 'half-upload'];
    const world = await open({
      fault: (name) => (name.startsWith('POST uploads/') ? faults.pop() : undefined),
    });
    const sealed = world.seal();
    const { status, log } = await world.publish(sealed);
    expect({ status, log }).toEqual({
      status: 0,
      log: expect.stringContaining('take away what broke off'),
    });
    expect(published(world)).toEqual([['v1.0.0', sealedNames(sealed)]]);
    expect(faults).toEqual([]);
  });

  test('always, is given up, and another attempt goes on with the draft', async () => {
    let isBroken = true;
    const world = await open({
      fault: (name) =>
        isBroken && /^POST uploads.*name=widget$/.test(name) ? 'half-upload' : undefined,
    });
    const sealed = world.seal();
    const first = await world.publish(sealed);
    expect({ status: first.status, outputs: first.outputs }).toEqual({ status: 1, outputs: {} });
    expect(published(world)).toEqual([]);
    const before = world.state.releases[0]?.assets.filter(({ state }) => state === 'uploaded');
    expect(before?.length).toBeGreaterThan(0);
    isBroken = false;
    const again = await world.publish(sealed, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(again.status).toBe(0);
    expect(published(world)).toEqual([['v1.0.0', sealedNames(sealed)]]);
    // What was whole is kept.
    for (const asset of before ?? []) expect(world.state.releases[0]?.assets).toContain(asset);
  });

  test('is no excuse to go on with a draft that somebody has changed', async () => {
    let isBroken = true;
    const world = await open({
      fault: (name) =>
        isBroken && /^POST uploads.*name=widget$/.test(name) ? 'half-upload' : undefined,
    });
    const sealed = world.seal();
    await world.publish(sealed);
    isBroken = false;
    const [draft] = world.state.releases;
    draft?.assets.push({
      id: 99,
      name: 'evil.sh',
      state: 'uploaded',
      bytes: Buffer.from('#!'),
      digest: digest('2'),
    });
    expectRefused(await world.publish(sealed), 'the draft has what was not sealed, "evil.sh"');
    expect(published(world)).toEqual([]);
  });
});

describe('a server in trouble', () => {
  const releases = '/repos/octo-org/widget/releases';
  test.each<[string, RegExp, GitHubFault]>([
    ['fails once when it is asked', /^GET \/repos\/.*\/releases\?/, 500],
    ['has no time', /^GET /, 503],
    ['says when to come back', /^GET \//, { status: 429, headers: { 'retry-after': '1' } }],
    ['is slow', /./, { delay: 300 }],
    ['fails when it makes the draft', /^POST \/repos\/.*\/releases$/, 502],
    ['loses the answer to the draft', /^POST \/repos\/.*\/releases$/, 'cut'],
    ['loses the answer to an upload', /^POST uploads/, 'cut'],
    ['refuses an upload for a while', /^POST uploads/, 503],
    ['breaks over publishing', /^PATCH /, 500],
    ['publishes, and loses the answer', /^PATCH /, 'cut'],
    ['has no git for a moment', /^POST web.*git-upload-pack/, 503],
  ])('that %s', async (_, pattern, fault) => {
    let times = 1;
    const world = await open({
      fault: (name) => (pattern.test(name) && times-- > 0 ? fault : undefined),
    });
    const sealed = world.seal();
    const { status, log } = await world.publish(sealed);
    expect({ status, log }).toEqual({ status: 0, log: expect.stringContaining('published: ') });
    expect(times).toBeLessThan(1);
    expect(published(world)).toEqual([['v1.0.0', sealedNames(sealed)]]);
    expect(world.state.releases).toHaveLength(1);
  });

  test.each<[string, GitHubFault]>([
    ['is down', 503],
    ['refuses', 403],
    ['wants to be left alone', { status: 429, headers: { 'retry-after': '86400' } }],
    ['shows a page', 'html'],
    ['cuts every connection', 'cut'],
  ])('that %s for good', async (_, fault) => {
    const world = await open({ fault: (name) => (name.startsWith('GET /') ? fault : undefined) });
    const { status, outputs, log } = await world.publish(world.seal());
    expect({ status, outputs }).toEqual({ status: 1, outputs: {} });
    expect(log).toMatch(/::error::release-publish: .*api\.github\.com/);
    expect(log).not.toContain('bug of Portcullis');
    expect(world.state.releases).toEqual([]);
  });

  test('that is down before it publishes leaves a draft, which goes on later', async () => {
    let isDown = true;
    const world = await open({
      fault: (name) => (isDown && name.startsWith(`PATCH ${releases}`) ? 503 : undefined),
    });
    const sealed = world.seal();
    expect((await world.publish(sealed)).status).toBe(1);
    expect(published(world)).toEqual([]);
    isDown = false;
    world.requests.length = 0;
    expect((await world.publish(sealed)).status).toBe(0);
    expect(writesOf(world)).toEqual([expect.stringContaining(`publish 200 PATCH ${releases}/`)]);
  });
});

test('of two runs at once one is public at most, as it was sealed', async () => {
  const world = await open({
    fault: (name) => (name.startsWith('POST /repos') ? { delay: 200 } : undefined),
  });
  const both = [world.seal(), world.seal({ run: '4243', files: { widget: 'another\n' } })];
  const runs = await Promise.all(both.map((sealed) => world.publish(sealed)));
  const winners = both.filter((_, index) => runs[index]?.status === 0);
  expect(winners.length).toBeLessThan(2);
  expect(published(world)).toEqual(winners.map((sealed) => ['v1.0.0', sealedNames(sealed)]));
  for (const { status, log } of runs)
    if (status !== 0)
      expect(log).toMatch(/there is a draft of "v1\.0\.0"|is released already|is there already/);
});

function digest(digit: string): string {
  return `sha256:${digit.repeat(64)}`;
}
