import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { namespaceCommand } from '../support/sigstore/real/namespace-command.ts';
import { whyNoTierB } from '../support/sigstore/why-no-tier-b.ts';
import { startProgram } from '../support/start-program.ts';
import type { GitHubFault } from './github/exchange.ts';
import { whenAct } from './when-act.ts';
import {
  openReleaseWorld,
  type ReleaseRun,
  type ReleaseWorld,
  type RunRequest,
  type WorldRequest,
} from './world/open-release-world.ts';
import { type Stage, startStage } from './world/start-stage.ts';

// The text of workflows as it is, run by act: our actions as they are built, GitHub and Sigstore on loopback.
whenAct('workflows end to end', (act) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());
  beforeEach(() => stage.sigstore.faults.heal());

  const worlds: ReleaseWorld[] = [];
  afterEach(async () => {
    for (const world of worlds.splice(0)) await world.close();
  });

  async function open(request: Omit<WorldRequest, 'act' | 'stage'> = {}): Promise<ReleaseWorld> {
    const world = await openReleaseWorld({ act, stage, ...request });
    worlds.push(world);
    return world;
  }

  async function release({ changeCaller, changeCalled, ...around }: OneRun = {}) {
    const world = await open(around);
    const run = await world.run({
      ...(changeCaller && { changeCaller }),
      ...(changeCalled && { changeCalled }),
    });
    return { ...run, ...world };
  }

  test('a release walks from the build to what users download', async () => {
    const run = await release({ state: { tagNeeds: ['release'] } });
    expect({ errors: run.errors, log: run.errors.length === 0 ? '' : run.log }).toEqual({
      errors: [],
      log: '',
    });
    expect(run.status).toBe(0);
    expect(run.jobs).toEqual({
      build: 'success',
      preflight: 'success',
      gate: 'success',
      seal: 'success',
      publish: 'success',
      verify: 'success',
    });
    expect(run.changes).toMatchSnapshot();
    expect(run.requests.map(withoutDigests)).toMatchSnapshot();
    expect(run.calls).toEqual([
      'build CreateArtifact widget',
      'build FinalizeArtifact widget',
      'seal ListArtifacts',
      'seal ListArtifacts',
      'seal GetSignedArtifactURL widget',
      'seal CreateArtifact sealed',
      'seal FinalizeArtifact sealed',
      'publish ListArtifacts',
      'publish ListArtifacts',
      'publish GetSignedArtifactURL sealed',
    ]);
    const { releases, refs, deployments, attestations, commit } = run.state;
    expect(releases).toMatchObject([{ tag: 'v1.0.0', isDraft: false, isImmutable: true }]);
    expect(releases[0]?.assets.find(({ name }) => name === 'widget')).toMatchObject({
      state: 'uploaded',
      digest: `sha256:${createHash('sha256').update('the widget\n').digest('hex')}`,
    });
    expect([...refs]).toEqual([['tags/v1.0.0', commit]]);
    expect(run.git('rev-parse', 'refs/tags/v1.0.0')).toBe(commit);
    // Ours of the files, and GitHub's of the release.
    expect(attestations).toHaveLength(2);
    expect(deployments.map(({ job, environment, state }) => [job, environment, state])).toEqual([
      ['gate', 'release-gate', 'success'],
      ['seal', 'release', 'success'],
      ['publish', 'release', 'success'],
    ]);
    expect(run.summaries).toHaveLength(3);
  });

  test('what is released can be verified by anybody', async () => {
    const world = await open();
    expect((await world.run()).status).toBe(0);
    const verify = () =>
      startProgram('packages/cli', {
        args: ['verify-release', '--trusted-root', world.trustedRoot, 'octo-org/widget@v1.0.0'],
        cwd: '.',
        env: world.env,
      });
    const { status, stdout } = await verify();
    expect(status).toBe(0);
    expect(stdout).toContain(`pass octo-org/widget@v1.0.0 (commit ${world.state.commit})`);
    const who = ['-c', 'user.name=Mallory', '-c', 'user.email=mallory@example.com'];
    const other = world.git(...who, 'commit-tree', '-m', 'another', 'main^{tree}');
    world.git('update-ref', 'refs/tags/v1.0.0', other);
    expect(await verify()).toMatchObject({ status: 1 });
  });

  const lacking = whyNoTierB();
  if (lacking !== undefined)
    writeSync(2, `skipped: a release signed by real services, since ${lacking}\n`);
  (lacking === undefined ? test : test.skip)('real services sign it too', async () => {
    const real = await startStage('B');
    try {
      const world = await openReleaseWorld({ act, stage: real });
      worlds.push(world);
      const { status, errors } = await world.run();
      expect({ status, errors }).toEqual({ status: 0, errors: [] });
    } finally {
      await real.close();
    }
  });

  test('a run that failed half-way can be tried again', async () => {
    const faults: GitHubFault[] = ['half-upload'];
    const world = await open({
      fault: (name) => (name.startsWith('POST uploads/') ? faults.pop() : undefined),
    });
    expectFailure({ ...(await world.run()), ...world }, 'publish');
    const [draft] = world.state.releases;
    expect(draft).toMatchObject({ isDraft: true, assets: [{ state: 'open', digest: null }] });
    const again = await world.run({ run: { id: '4242', attempt: '2' } });
    expect(again.status).toBe(0);
    expect(world.calls).toContain('4242.2.build CreateArtifact widget');
  });

  /** What a run that fails leaves behind: jobs until the one that failed, and nothing that anybody sees. */
  function expectFailure(run: ReleaseRun & Pick<ReleaseWorld, 'state'>, job: string): void {
    const order = ['build', 'preflight', 'gate', 'seal', 'publish'];
    const before = order.slice(0, order.indexOf(job)).map((name) => [name, 'success'] as const);
    expect(run.jobs).toEqual({ ...Object.fromEntries(before), [job]: 'failure' });
    expect(run.status).toBe(1);
    expect(run.state.releases.filter(({ isDraft }) => !isDraft)).toEqual([]);
    expect([...run.state.refs.keys()].filter((name) => name !== 'tags/v0.9.0')).toEqual([]);
  }

  test('a gate that is refused ends the run', async () => {
    const environments = [
      {
        name: 'release-gate',
        reviewers: ['bob'],
        isSelfReviewPrevented: true,
        branches: ['main'],
        answer: 'reject',
      } as const,
    ];
    const run = await release({ state: { environments } });
    expectFailure(run, 'gate');
    expect(run.errors.join('\n')).toContain('the environment "release-gate" was rejected');
    expect(run.state.attestations).toEqual([]);
  });

  test('a tag that exists is not released again', async () => {
    const world = await open();
    world.state.refs.set('tags/v0.9.0', world.state.commit);
    const run = { ...(await world.run({ inputs: { tag: 'v0.9.0' } })), ...world };
    expectFailure(run, 'preflight');
    expect(run.errors.join('\n')).toContain('the tag "v0.9.0" exists');
  });

  test('a tag whose rule waits for a deployment is not made without it', async () => {
    const run = await release({
      state: { tagNeeds: ['release'] },
      changeCalled: change('deployment: true', 'deployment: false'),
    });
    expectFailure(run, 'publish');
    expect(run.errors.join('\n')).toContain('required deployments to release are missing');
  });

  describe('a permission that is deleted in the text is missed', () => {
    const cases = [
      ['seal', 'id-token: write', 'id-token: none'],
      ['seal', 'attestations: write', 'attestations: read'],
      ['publish', 'contents: write', 'contents: read'],
    ] as const;
    test.each(cases)('by %s: %s', async (job, before, after) => {
      const run = await release({ changeCalled: change(before, after) });
      expectFailure(run, job);
      const signed = job === 'publish' ? 1 : 0;
      expect(run.state.attestations).toHaveLength(signed);
    });

    test('by the whole workflow, where the caller grants less than it asks for', async () => {
      const run = release({ changeCaller: change('id-token: write', 'id-token: none') });
      await expect(run).rejects.toThrow(
        'GitHub refuses the workflow: "id-token: write" is more than the caller grants',
      );
    });
  });

  describe('an artifact', () => {
    test('that somebody changes after the build is not signed', async () => {
      const run = await release({
        tamper: (artifact) => {
          artifact.bytes = Buffer.from(artifact.bytes);
          artifact.bytes.write('X', artifact.bytes.indexOf('widget'));
        },
      });
      expectFailure(run, 'seal');
      expect(run.errors.join('\n')).toContain('the digest of the artifact "widget"');
      expect(run.state.attestations).toEqual([]);
    });

    test('with a file that the build has not named is not signed', async () => {
      const run = await release({
        changeCaller: change('- id: upload', '- run: touch dist/more\n      - id: upload'),
      });
      expectFailure(run, 'seal');
      expect(run.state.attestations).toEqual([]);
    });

    test('whose name is taken is refused by the service', async () => {
      const again =
        '- id: upload\n        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f\n        with: {name: widget, path: build.sh}\n      - ';
      const run = await release({ changeCaller: change('- id: upload\n        ', `${again}`) });
      expectFailure(run, 'build');
      expect(run.calls).toEqual([
        'build CreateArtifact widget',
        'build FinalizeArtifact widget',
        'build CreateArtifact widget',
      ]);
    });
  });

  describe('GitHub', () => {
    const api = '/repos/octo-org/widget';
    const faults: readonly Fault[] = [
      {
        job: 'preflight',
        at: `GET ${api}/git/ref`,
        fault: 500,
        said: 'cannot ask for the tag: 500',
      },
      { job: 'preflight', at: `GET ${api}/git/ref`, fault: 'cut', said: 'fetch failed' },
      { job: 'seal', at: `POST ${api}/attestations`, fault: 500, said: 'answers 500' },
      { job: 'publish', at: `POST ${api}/releases`, fault: 429, said: '429' },
      { job: 'publish', at: 'POST uploads/', fault: 'half-upload', said: 'fetch failed' },
      { job: 'publish', at: 'POST uploads/', fault: 'wrong-digest', said: 'GitHub says that' },
      { job: 'publish', at: `PATCH ${api}/releases`, fault: 500, said: '500' },
    ];
    test.each(faults)('fails in $job, at $at: $fault', async ({ job, at, fault, said }) => {
      const run = await release({ fault: (name) => (name.startsWith(at) ? fault : undefined) });
      expectFailure(run, job);
      expect(run.log).toContain(said);
    });

    test('late is waited for', async () => {
      const run = await release({
        fault: (name) => (/gate/.test(name) ? undefined : { delay: 200 }),
      });
      expect(run.status).toBe(0);
    });
  });

  test('a certificate authority that is down ends the run before anything is handed over', async () => {
    stage.sigstore.faults.fail('fulcio', 503);
    const run = await release();
    expectFailure(run, 'seal');
    expect(run.state.attestations).toEqual([]);
  });

  test('two runs at once make one release', async () => {
    const world = await open();
    const other = { id: '4243', attempt: '1' };
    const [one, two] = await Promise.all([world.run(), world.run({ run: other })]);
    expect([one.status, two.status].sort()).toEqual([0, 1]);
    expect(world.state.releases.filter(({ isDraft }) => !isDraft)).toHaveLength(1);
    expect([...world.state.refs.keys()]).toEqual(['tags/v1.0.0']);
  });

  describe('nothing leaves the machine', () => {
    test('by Node', async () => {
      const steps = `- run: node -e "fetch('https://api.github.com')"\n      - run: sh build.sh`;
      const run = await release({ changeCaller: change('- run: sh build.sh', steps) });
      expectFailure(run, 'build');
      expect(run.log).toContain('the fence of the tests: nobody talks to "api.github.com"');
    });

    const isIsolated = namespaceCommand() !== undefined;
    if (!isIsolated)
      writeSync(2, 'skipped: a network of its own for workflows, which is not allowed here\n');
    (isIsolated ? test : test.skip)('by any other program', async () => {
      const steps = '- run: exec 3<>/dev/tcp/192.0.2.1/443\n      - run: sh build.sh';
      const run = await release({ changeCaller: change('- run: sh build.sh', steps) });
      expectFailure(run, 'build');
      expect(run.log).toContain('Network is unreachable');
    });
  });
});

type OneRun = Omit<WorldRequest, 'act' | 'stage'> & Omit<RunRequest, 'run' | 'inputs'>;

interface Fault {
  readonly job: string;
  readonly at: string;
  readonly fault: GitHubFault;
  readonly said: string;
}

/** One change of a text, which has to be there to be changed. */
function change(before: string, after: string): (text: string) => string {
  return (text) => {
    if (!text.includes(before)) throw new Error(`the workflow has no "${before}"`);
    return text.replace(before, after);
  };
}

function withoutDigests(request: string): string {
  return request
    .replace(/sha256(:|%3A)[0-9a-f]{64}/, 'DIGEST')
    .replaceAll('repos/octo-org/widget/', '');
}
