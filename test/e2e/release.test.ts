import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { whyNoTierB } from '../support/sigstore/why-no-tier-b.ts';
import { startProgram } from '../support/start-program.ts';
import { undescribed } from './github/undescribed.ts';
import { byJob, writes } from './requests.ts';
import { useWorlds } from './use-worlds.ts';
import { whenAct } from './when-act.ts';
import { withoutInstaller } from './without-installer.ts';
import type { ReleaseRun, ReleaseWorld } from './world/open-release-world.ts';

// The release workflow as it is shipped, called by an example as a user would have it: run by act, with our actions as
// they are built, and GitHub and Sigstore on loopback.
whenAct('a release', (act) => {
  const worlds = useWorlds(act);

  describe('of files and an installer', () => {
    let world: ReleaseWorld;
    let run: ReleaseRun;
    beforeAll(async () => {
      world = await worlds.open();
      run = await world.run();
    });

    test('walks from the build to what users download', () => {
      expect({ errors: run.errors, log: run.errors.length === 0 ? '' : run.log }).toEqual({
        errors: [],
        log: '',
      });
      expect({ status: run.status, jobs: run.jobs }).toEqual({
        status: 0,
        jobs: {
          build: 'success',
          preflight: 'success',
          inspect: 'success',
          gate: 'success',
          seal: 'success',
          publish: 'success',
          verify: 'success',
        },
      });
    });

    test('is what act runs, but for these changes', () => {
      expect(run.changes).toMatchSnapshot();
    });

    test('asks what it has to, and nothing else', () => {
      expect(byJob(world.requests)).toMatchSnapshot();
      expect(world.calls).toMatchSnapshot();
      const beside = world.requests
        .map((one) => one.replace(/^\S+ \d+ /, ''))
        .filter((one) => /^\w+ (?:web|runner)\//.test(one));
      const isKnown = (text: string) => undescribed.some(({ request }) => request.test(text));
      expect(beside.filter((one) => !isKnown(one))).toEqual([]);
    });

    test('is public as it was built, but for the installer', () => {
      const { releases, refs, deployments, commit } = world.state;
      expect(releases).toMatchObject([{ tag: 'v1.0.0', isDraft: false, isImmutable: true }]);
      expect(releases[0]?.assets.map(({ name, state }) => [name, state])).toMatchSnapshot();
      for (const { bytes, digest } of releases[0]?.assets ?? [])
        expect(digest).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
      expect([...refs]).toEqual([['tags/v1.0.0', commit]]);
      expect(world.git('rev-parse', 'refs/tags/v1.0.0')).toBe(commit);
      expect(deployments.map(({ job, environment, state }) => [job, environment, state])).toEqual([
        ['gate', 'release-gate', 'success'],
        ['seal', 'release', 'success'],
        ['publish', 'release', 'success'],
      ]);
    });

    test('has an installer that refuses other bytes', () => {
      const assets = world.state.releases[0]?.assets ?? [];
      const installer = `${assets.find(({ name }) => name === 'widget-installer.sh')?.bytes}`;
      const archive = assets.find(({ name }) => name === 'widget-x86_64-unknown-linux-gnu.tar.gz');
      expect(installer).toContain(`${archive?.digest}`.replace('sha256:', ''));
    });

    test('tells what it does in job summaries', () => {
      const text = run.summaries
        .join('\n\n')
        .replaceAll(/[0-9a-f]{64}/g, 'DIGEST')
        // The bundles of a signature are some bytes longer or shorter each time.
        .replaceAll(/(?<=bundle \| )\d+/g, 'SOME')
        .replaceAll(world.library, 'COMMIT-OF-THE-LIBRARY')
        .replaceAll(world.state.commit, 'COMMIT')
        // As Markdown has it.
        .replaceAll(/(?:[0-9a-f]{6}&#8203;){6}[0-9a-f]{4}/g, 'COMMIT');
      expect(text).toMatchSnapshot();
    });

    test('shows its token to nobody', () => {
      const jobs = Object.keys(run.jobs);
      expect(jobs.filter((job) => run.summaries.join().includes(`ghs_${job}`))).toEqual([]);
      expect(jobs.filter((job) => new RegExp(`\\| ?.*ghs_${job}\\b`).test(run.log))).toEqual([]);
    });

    test('can be verified by anybody, until the tag is moved', async () => {
      const verify = () =>
        startProgram('packages/cli', {
          args: ['verify-release', '--trusted-root', world.trustedRoot, 'octo-org/widget@v1.0.0'],
          cwd: '.',
          env: world.env,
        });
      const { status, stdout } = await verify();
      expect({ status, stdout }).toMatchObject({
        status: 0,
        stdout: expect.stringContaining(
          `pass octo-org/widget@v1.0.0 (commit ${world.state.commit})`,
        ),
      });
      const who = ['-c', 'user.name=Mallory', '-c', 'user.email=mallory@example.com'];
      const other = world.git(...who, 'commit-tree', '-m', 'another', 'main^{tree}');
      world.git('update-ref', 'refs/tags/v1.0.0', other);
      expect(await verify()).toMatchObject({ status: 1 });
      world.git('update-ref', 'refs/tags/v1.0.0', world.state.commit);
    });
  });

  test('that is tried only touches nothing', async () => {
    const world = await worlds.open();
    const run = await world.run({ inputs: { tag: 'v1.0.0', 'dry-run': 'true' } });
    expect({ errors: run.errors, status: run.status, jobs: run.jobs }).toEqual({
      errors: [],
      status: 0,
      jobs: { build: 'success', preflight: 'success', inspect: 'success' },
    });
    expect(writes(world.requests)).toEqual([]);
    const { releases, attestations, deployments, refs, artifacts } = world.state;
    expect({ releases, attestations, deployments, refs: [...refs] }).toEqual({
      releases: [],
      attestations: [],
      deployments: [],
      refs: [],
    });
    expect(artifacts.map(({ name }) => name)).toEqual(['build-1']);
  });

  test('happens once where two runs begin it at once', async () => {
    const world = await worlds.open({ changeCaller: withoutInstaller });
    const other = { id: '4243', attempt: '1' };
    const [one, two] = await Promise.all([world.run(), world.run({ run: other })]);
    expect([one.status, two.status].sort()).toEqual([0, 1]);
    expect(world.state.releases.filter(({ isDraft }) => !isDraft)).toHaveLength(1);
    expect([...world.state.refs.keys()]).toEqual(['tags/v1.0.0']);
  });
});

const lacking = whyNoTierB();
if (lacking !== undefined)
  writeSync(2, `skipped: a release signed by real services, since ${lacking}\n`);
else
  whenAct('real services', (act) => {
    const worlds = useWorlds(act, { tier: 'B', changeCaller: withoutInstaller });

    test('sign a release too', async () => {
      const world = await worlds.open();
      const { status, errors } = await world.run();
      expect({ status, errors }).toEqual({ status: 0, errors: [] });
    });
  });
