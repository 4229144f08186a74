import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { namespaceCommand } from '../support/sigstore/real/namespace-command.ts';
import { change } from './change.ts';
import { expectFailure } from './expect-failure.ts';
import type { Artifact, GitHubState } from './github/github-state.ts';
import { useWorlds } from './use-worlds.ts';
import { whenAct } from './when-act.ts';
import { withoutInstaller } from './without-installer.ts';
import type { ReleaseRun, ReleaseWorld, RunRequest } from './world/open-release-world.ts';

whenAct('what somebody does to a release', (act) => {
  const worlds = useWorlds(act, { changeCaller: withoutInstaller });

  describe('before it begins', () => {
    const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
    test.each([
      {
        what: 'an action that is not pinned',
        before: checkout,
        after: 'actions/checkout@v7.0.1',
        said: 'guards: ',
      },
      {
        what: 'a cache in the build',
        before: 'cache-mode: none\n',
        after: '',
        said: 'cache-mode: caches are open to "build"',
      },
    ])('$what', async ({ before, after, said }) => {
      const world = await worlds.open({ changeCaller: change(before, after) });
      expectFailure(await world.run(), world, { job: 'preflight', said });
      expect(world.state.deployments).toEqual([]);
    });

    test('a tag that is there', async () => {
      const world = await worlds.open();
      const { refs, commit } = world.state;
      refs.set('tags/v1.0.0', commit);
      world.git('update-ref', 'refs/tags/v1.0.0', commit);
      const said = 'there is a tag "v1.0.0" already';
      expectFailure(await world.run(), world, { job: 'preflight', said, tags: ['tags/v1.0.0'] });
    });

    test('a gate without reviewers, and tags that anybody can make', async () => {
      const { environments } = gateWith({ reviewers: [] });
      const world = await worlds.open({ state: { environments, tagNeeds: [] } });
      const run = await world.run();
      expectFailure(run, world, { job: 'preflight', said: 'gate-environment: ' });
      expect(run.errors.join('\n')).toContain('tag-rules: ');
    });

    test('a caller that grants less than is asked for', async () => {
      const world = await worlds.open({ changeCaller: change('id-token: write, ', '') });
      await expect(world.run()).rejects.toThrow(
        'GitHub refuses the workflow: "id-token: write" is more than the caller grants',
      );
    });
  });

  describe('to the artifact of the build', () => {
    const spoil = (artifact: Artifact) => {
      artifact.bytes = Buffer.from(artifact.bytes);
      artifact.bytes.write('X', artifact.bytes.indexOf('widget'));
    };
    test.each<readonly [string, string, (artifact: Artifact, state: GitHubState) => void]>([
      ['other bytes', 'the digest of the artifact "build-1"', spoil],
      [
        'other bytes, and their digest',
        'it was replaced, or the digest is of another one',
        (artifact) => {
          spoil(artifact);
          artifact.digest = digestOf(artifact.bytes);
        },
      ],
      [
        'another digest, which the server tells',
        `the digest of the artifact "build-1" is not ${digestOf(Buffer.from(''))}`,
        (artifact) => {
          artifact.digest = digestOf(Buffer.from(''));
        },
      ],
      [
        'another one of its name',
        'this run has two artifacts called "build-1"',
        (artifact, { artifacts }) => {
          artifacts.push({ ...artifact, id: 99, job: 'other' });
        },
      ],
    ])('%s', async (_, said, harm) => {
      const world = await worlds.open({
        state: { lastId: 100 },
        tamper: (artifact, state) => {
          if (artifact.name === 'build-1') harm(artifact, state);
        },
      });
      expectFailure(await world.run(), world, { job: 'inspect', said });
      expect(world.state.attestations).toEqual([]);
    });

    test('other bytes, when the gate has been passed', async () => {
      const world: ReleaseWorld = await worlds.open({
        fault: (request) => {
          if (/gate\/end\/gate/.test(request)) world.state.artifacts.forEach(spoil);
          return undefined;
        },
      });
      const run = await world.run();
      expectFailure(run, world, { job: 'seal', said: 'the digest of the artifact "build-1"' });
      expect(world.state.attestations).toEqual([]);
    });

    test('a file that the build has not named', async () => {
      const changeCaller = change('- id: upload', '- run: touch dist/more\n      - id: upload');
      const world = await worlds.open({ changeCaller });
      expectFailure(await world.run(), world, { job: 'inspect', said: '"more"' });
    });

    test('a name that is taken is refused by the service', async () => {
      const upload =
        'uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0\n        with: { name: build-1, path: build.sh }\n      - id: upload';
      const world = await worlds.open({ changeCaller: change('- id: upload', `- ${upload}`) });
      expect((await world.run()).jobs).toEqual({ build: 'failure' });
    });
  });

  describe('at the gate and the seal', () => {
    let world: ReleaseWorld;
    let first: ReleaseRun;
    let attempts = 1;
    let meanwhile = () => {};
    beforeAll(async () => {
      world = await worlds.open({
        state: gateWith({ answer: 'reject' }),
        fault: (request) => {
          if (/gate\/end\/[\w.]*seal\?status=success/.test(request)) meanwhile();
          return undefined;
        },
      });
      first = await world.run();
    });

    /** Those jobs again that have not succeeded, as GitHub does it. */
    const again = (request: RunRequest = {}) => {
      attempts += 1;
      return world.run({ after: first, run: { id: '4242', attempt: `${attempts}` }, ...request });
    };

    test('nobody lets it through', () => {
      const said = 'the environment "release-gate" was rejected';
      expectFailure(first, world, { job: 'gate', said });
      expect(world.state.attestations).toEqual([]);
      for (const one of world.state.environments) one.answer = 'approve';
    });

    const elsewhere = 'octo-org/other/.github/workflows/release.yml';
    test.each([
      { what: 'run', claims: { run_id: '1' }, said: 'does not pass' },
      {
        what: 'repository',
        claims: { repository: 'octo-org/other', repository_id: '99' },
        said: 'repository: expected "https://github.com/octo-org/widget"',
      },
      {
        what: 'workflow',
        claims: { job_workflow_ref: `${elsewhere}@refs/heads/main` },
        said: 'signer-workflow: expected',
      },
      {
        what: 'commit of the workflow',
        claims: { job_workflow_sha: 'f'.repeat(40) },
        said: 'signer-digest: expected',
      },
      {
        what: 'branch',
        claims: { ref: 'refs/heads/mallory' },
        said: 'source-ref: expected "refs/heads/main"',
      },
      { what: 'commit', claims: { sha: 'f'.repeat(40) }, said: 'source-commit: expected' },
      {
        what: 'environment',
        claims: { environment: 'staging' },
        said: 'environment: expected "release", found "staging"',
      },
    ])('it is signed by another $what', async ({ claims, said }) => {
      expectFailure(await again({ claims }), world, { job: 'seal', said });
      expect(world.state.attestations).toEqual([]);
    });

    test('the sealed files are replaced, and their digest', async () => {
      meanwhile = () => {
        const [built] = world.state.artifacts;
        const sealed = world.state.artifacts.findLast(({ name }) => /-sealed-/.test(name));
        if (built === undefined || sealed === undefined) throw new Error('nothing was sealed');
        Object.assign(sealed, { bytes: built.bytes, digest: built.digest });
      };
      const run = await again();
      meanwhile = () => {};
      expectFailure(run, world, { job: 'publish', said: 'release-publish: ' });
      expect(world.state.releases).toEqual([]);
    });

    test('the files of an earlier attempt are planted', async () => {
      const [built] = world.state.artifacts;
      if (built === undefined) throw new Error('nothing was built');
      world.state.artifacts.push({ ...built, id: 998, name: 'portcullis-sealed-99' });
      const run = await again();
      expect({ errors: run.errors, log: run.status === 0 ? '' : run.log }).toEqual({
        errors: [],
        log: '',
      });
    });
  });

  describe('to the workflow', () => {
    test.each([
      ['seal', 'id-token: write # to sign them', 'id-token: none # to sign them'],
      ['seal', 'attestations: write', 'attestations: read'],
      ['publish', 'contents: write', 'contents: read'],
    ] as const)('%s without a permission: %s', async (job, before, after) => {
      const world = await worlds.open({ changeCalled: change(before, after) });
      expectFailure(await world.run(), world, { job, said: `release-${job}: ` });
      const hasSigned = world.state.attestations.length > 0;
      expect(hasSigned).toBe(job === 'publish');
    });
  });

  describe('nothing leaves the machine', () => {
    test('by Node', async () => {
      const steps = `- run: node -e "fetch('https://api.github.com')"\n      - id: build`;
      const world = await worlds.open({ changeCaller: change('- id: build', steps) });
      const run = await world.run();
      expect(run.jobs).toEqual({ build: 'failure' });
      expect(run.log).toContain('the fence of the tests: nobody talks to "api.github.com"');
    });

    const isIsolated = namespaceCommand() !== undefined;
    if (!isIsolated)
      writeSync(2, 'skipped: a network of its own for workflows, which is not allowed here\n');
    (isIsolated ? test : test.skip)('by any other program', async () => {
      const steps = '- run: exec 3<>/dev/tcp/192.0.2.1/443\n      - id: build';
      const world = await worlds.open({ changeCaller: change('- id: build', steps) });
      const run = await world.run();
      expect(run.jobs).toEqual({ build: 'failure' });
      expect(run.log).toContain('Network is unreachable');
    });
  });
});

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The settings that are documented, with another gate. */
function gateWith(
  change: Partial<GitHubState['environments'][0]>,
): Pick<GitHubState, 'environments'> {
  const common = { isSelfReviewPrevented: true, branches: ['main'], answer: 'approve' } as const;
  return {
    environments: [
      { ...common, name: 'release-gate', reviewers: ['bob'], ...change },
      { ...common, name: 'release', reviewers: [] },
    ],
  };
}
