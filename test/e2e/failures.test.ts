import { beforeAll, describe, expect, test } from '@jest/globals';
import { expectFailure } from './expect-failure.ts';
import type { GitHubFault } from './github/exchange.ts';
import { useWorlds } from './use-worlds.ts';
import { whenAct } from './when-act.ts';
import { withoutInstaller } from './without-installer.ts';
import type { ReleaseRun, ReleaseWorld } from './world/open-release-world.ts';

// What is down, slow or broken, one after the other; each failed job is run again, as GitHub does it.
whenAct('a release that cannot go on', (act) => {
  const worlds = useWorlds(act, { changeCaller: withoutInstaller });

  test.each<readonly [string, GitHubFault, string]>([
    ['GET /repos/octo-org/widget/releases', 500, 'release: '],
    ['POST web/octo-org/widget.git/git-upload-pack', 503, 'tag: '],
  ])('ends in the preflight where GitHub answers %s with %s', async (at, fault, said) => {
    const world = await worlds.open({
      fault: (request) => (request.startsWith(at) ? fault : undefined),
    });
    expectFailure(await world.run(), world, { job: 'preflight', said });
    expect(world.state.deployments).toEqual([]);
  });

  describe('behind the gate', () => {
    let world: ReleaseWorld;
    let last: ReleaseRun;
    let attempt = 1;
    let fault: { readonly at: string; readonly fault: GitHubFault; times: number } | undefined;

    beforeAll(async () => {
      world = await worlds.open({
        fault: (request) => {
          if (fault === undefined || fault.times === 0 || !request.includes(fault.at))
            return undefined;
          fault.times -= 1;
          return fault.fault;
        },
      });
      worlds.stage().sigstore.faults.fail('fulcio', 503);
      last = await world.run();
    });

    /** The jobs that failed, and those behind them. */
    async function again(): Promise<ReleaseRun> {
      attempt += 1;
      last = await world.run({ after: last, run: { id: '4242', attempt: `${attempt}` } });
      fault = undefined;
      return last;
    }

    test('without a certificate authority nothing is signed', () => {
      expectFailure(last, world, { job: 'seal', said: '"fulcio.sigstore.dev"' });
      expect(world.state.attestations).toEqual([]);
    });

    test('without a timestamp authority nothing is signed', async () => {
      worlds.stage().sigstore.faults.fail('timestamps', 503);
      expectFailure(await again(), world, { job: 'seal', said: '"timestamp.sigstore.dev"' });
      expect(world.state.attestations).toEqual([]);
    });

    test.each<Case>([
      {
        what: 'an identity token',
        at: 'GET runner/oidc/',
        fault: 500,
        said: 'identity token',
      },
      {
        what: 'the list of artifacts',
        at: 'GET /repos/octo-org/widget/actions/runs/',
        fault: 403,
        said: '"api.github.com" answers 403',
      },
      {
        what: 'a place for attestations',
        at: 'POST /repos/octo-org/widget/attestations',
        fault: 500,
        said: '"api.github.com" answers 500',
      },
    ])('without $what nothing is handed over', async ({ at, said, fault: what }) => {
      fault = { at, fault: what, times: Number.POSITIVE_INFINITY };
      expectFailure(await again(), world, { job: 'seal', said });
      const names = world.state.artifacts.map(({ name }) => name);
      expect(names.filter((name) => name.startsWith('portcullis-seal-'))).toEqual([]);
    });

    const api = '/repos/octo-org/widget/releases';
    test.each<Case>([
      { what: 'a draft that is refused', at: `POST ${api}`, fault: 500, said: 'answers 500' },
      { what: 'too many requests', at: `POST ${api}`, fault: 429, said: 'answers 429' },
      { what: 'an end that is refused', at: `PATCH ${api}`, fault: 500, said: 'answers 500' },
      { what: 'another digest', at: 'POST uploads/', fault: 'wrong-digest', said: 'other bytes' },
      { what: 'a broken upload', at: 'POST uploads/', fault: 'half-upload', said: 'upload' },
    ])('with $what nothing is public', async ({ at, said, fault: what }) => {
      world.state.releases.length = 0;
      fault = { at, fault: what, times: Number.POSITIVE_INFINITY };
      expectFailure(await again(), world, { job: 'publish', said });
    });

    test('goes on where it stopped, and signs nothing twice', async () => {
      const [draft] = world.state.releases;
      const uploaded = draft?.assets.length ?? 0;
      const signed = world.state.attestations.length;
      worlds.stage().sigstore.requests.length = 0;
      world.requests.length = 0;
      fault = { at: '', fault: { delay: 50 }, times: Number.POSITIVE_INFINITY };
      const run = await again();
      expect({ errors: run.errors, status: run.status }).toEqual({ errors: [], status: 0 });
      expect(worlds.stage().sigstore.requests).toEqual([]);
      // GitHub's own attestation of the release is the only one that has come.
      expect(world.state.attestations).toHaveLength(signed + 1);
      const uploads = world.requests.filter((one) => one.includes(' POST uploads/'));
      expect(uploads).toHaveLength((draft?.assets.length ?? 0) - uploaded);
      expect(world.state.releases).toMatchObject([{ isDraft: false, isImmutable: true }]);
    });

    test('the seal, run again, signs nothing that is signed', async () => {
      const signed = world.state.attestations.length;
      worlds.stage().sigstore.requests.length = 0;
      attempt += 1;
      const run = await world.run({
        after: last,
        again: ['seal', 'publish', 'verify'],
        run: { id: '4242', attempt: `${attempt}` },
      });
      expect({ errors: run.errors, status: run.status }).toEqual({ errors: [], status: 0 });
      expect(worlds.stage().sigstore.requests.map(({ service }) => service)).not.toContain(
        'fulcio',
      );
      expect(world.state.attestations).toHaveLength(signed);
    });

    test('what users download is not what was sealed', async () => {
      const asset = world.state.releases[0]?.assets.find(({ name }) => name === 'SHA256SUMS');
      asset?.bytes.write('X');
      attempt += 1;
      const run = await world.run({
        after: last,
        again: ['verify'],
        run: { id: '4242', attempt: `${attempt}` },
      });
      expect(run.jobs).toMatchObject({ publish: 'success', verify: 'failure' });
      expect(run.errors.join('\n')).toContain('release-verify: ');
      expect(run.log).toContain('"SHA256SUMS"');
    });
  });

  test('waits for services that are slow, and for one that asks to come later', async () => {
    const world = await worlds.open();
    const { faults } = worlds.stage().sigstore;
    faults.fail('timestamps', { delay: 400 });
    faults.fail('rekor1', { delay: 400 });
    faults.fail('fulcio', { status: 429, headers: { 'retry-after': '1' } }, 1);
    const run = await world.run();
    expect({ errors: run.errors, status: run.status }).toEqual({ errors: [], status: 0 });
    expect(world.state.releases).toMatchObject([{ isDraft: false, isImmutable: true }]);
  });

  test('without a transparency log nothing is signed', async () => {
    const world = await worlds.open();
    worlds.stage().sigstore.faults.fail('rekor1', 'cut');
    const run = await world.run();
    expectFailure(run, world, { job: 'seal', said: '"rekor.sigstore.dev"' });
    expect(world.state.attestations).toEqual([]);
  });

  test('says that a release is public which it cannot take back', async () => {
    const world = await worlds.open({ state: { isImmutable: false } });
    const run = await world.run();
    expect(run.jobs).toMatchObject({ seal: 'success', publish: 'failure' });
    expect(run.errors.join('\n')).toContain('immutable');
  });
});

interface Case {
  readonly what: string;
  readonly at: string;
  readonly fault: GitHubFault;
  readonly said: string;
}
