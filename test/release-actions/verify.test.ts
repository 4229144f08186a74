import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitHubFault } from '../e2e/github/exchange.ts';
import type { Asset } from '../e2e/github/github-state.ts';
import type { ActionRun } from '../support/run-action.ts';
import { signer } from './publish-sign.ts';
import {
  openPublishWorld,
  type PublishWorld,
  type SealChanges,
  type Sealed,
  type StageChanges,
} from './publish-world.ts';

// The action as a process, GitHub on loopback; every release was published by release-publish.
let world: PublishWorld;
let sealed: Sealed;
/** As it is before each test. */
let released: { readonly assets: readonly Asset[]; readonly attestations: readonly unknown[] };
let fault: (request: string) => GitHubFault | undefined = () => undefined;

beforeAll(async () => {
  world = await openPublishWorld({ fault: (request) => fault(request) });
  sealed = await publish({});
  const { releases, attestations } = world.state;
  released = { assets: releases[0]?.assets ?? [], attestations: [...attestations] };
}, 60_000);

beforeEach(() => {
  fault = () => undefined;
  world.requests.length = 0;
  const { state } = world;
  const [release] = state.releases;
  if (release === undefined) throw new Error('nothing is released');
  release.assets = [...released.assets];
  release.isImmutable = true;
  state.attestations.splice(0, state.attestations.length, ...released.attestations);
  world.git('update-ref', 'refs/tags/v1.0.0', state.commit);
});

const others: PublishWorld[] = [];
afterEach(async () => {
  for (const other of others.splice(0)) await other.close();
});

afterAll(() => world.close());

/** One that a test has for itself. */
async function open(): Promise<PublishWorld> {
  const other = await openPublishWorld();
  others.push(other);
  return other;
}

async function publish(changes: SealChanges): Promise<Sealed> {
  const made = world.seal(changes);
  const { status, log } = await world.publish(made);
  expect({ status, log }).toEqual({ status: 0, log: expect.stringContaining('published: ') });
  // All that verify gets.
  for (const name of ['assets', 'images'])
    rmSync(join(made.folder, name), { recursive: true, force: true });
  return made;
}

function rowsOf({ log }: ActionRun): readonly string[] {
  return [...log.matchAll(/^(pass|fail|unknown) ([\w-]+): /gm)].map(([, outcome, id]) =>
    outcome === 'pass' ? `${id}` : `${id} ${outcome}`,
  );
}

async function expectOpen(rows: readonly string[], changes: StageChanges = {}): Promise<ActionRun> {
  const run = await world.verify(sealed, changes);
  expect({ ...run, rows: rowsOf(run).filter((row) => row.includes(' ')) }).toMatchObject({
    rows,
    status: 1,
    outputs: {},
    log: expect.stringContaining('::error::release-verify: the release is public, and was not'),
  });
  expect(run.summary).toContain('gh release verify v1.0.0 --repo octo-org/widget');
  return run;
}

/** Undefined takes it away. */
function changeAsset(name: string, changes: Partial<Asset> | undefined): void {
  for (const release of world.state.releases)
    release.assets = release.assets.flatMap((one) => {
      if (one.name !== name) return [one];
      return changes === undefined ? [] : [{ ...one, ...changes }];
    });
}

test('what was published is what was sealed, for anybody', async () => {
  const run = await world.verify(sealed);
  expect({ status: run.status, log: run.log }).toEqual({ status: 0, log: expect.any(String) });
  expect(rowsOf(run)).toEqual(['assets', 'checksums', 'attestations', 'tag', 'release']);
  expect(run.outputs).toEqual({ verified: 'true' });
  const { commit } = world.state;
  expect(run.summary.replaceAll(commit, 'COMMIT')).toMatchSnapshot('summary');
  // The files are asked for by nobody; of git, who asks for the attestation of the release has a token.
  const requests = world.requests.map((one) => one.replace(/[\da-f]{40,64}/, 'HEX')).sort();
  expect(requests).toMatchSnapshot('requests');
});

describe('a release fails', () => {
  test('of which an asset was changed', async () => {
    changeAsset('widget', { bytes: Buffer.from('the wodget\n') });
    const { log } = await expectOpen(['assets fail', 'attestations fail', 'release fail']);
    expect(log).toContain('"widget" is not what was sealed');
    expect(log).toContain('warn its users');
  });

  test('of which an asset has grown', async () => {
    changeAsset('widget', { bytes: Buffer.from(`the widget\n${'x'.repeat(100_000)}`) });
    await expectOpen(['assets fail', 'attestations unknown']);
  });

  test('of which an asset and its bundle were changed together', async () => {
    const bytes = Buffer.from('another widget\n');
    changeAsset('widget', { bytes, digest: digestOf(bytes) });
    changeAsset('widget.sigstore.json', { bytes: Buffer.from('{}') });
    await expectOpen(['assets fail', 'attestations unknown', 'release fail']);
  });

  test('whose tag is at another commit', async () => {
    const who = ['-c', 'user.name=Mallory', '-c', 'user.email=mallory@example.com'];
    const other = world.git(...who, 'commit-tree', '-m', 'another', 'main^{tree}');
    world.git('update-ref', 'refs/tags/v1.0.0', other);
    const { log } = await expectOpen(['tag fail', 'release fail']);
    expect(log).toContain(`"v1.0.0" is at ${other} and not at ${world.state.commit}`);
  });

  test('whose tag is gone', async () => {
    world.git('update-ref', '-d', 'refs/tags/v1.0.0');
    await expectOpen(['tag fail', 'release fail']);
  });

  test('that GitHub has not attested, however often it is asked', async () => {
    world.state.attestations.length = 0;
    const { log } = await expectOpen(['release fail']);
    expect(log).toContain('no attestation of the release is found');
    const path = /GET \/repos\/octo-org\/widget\/attestations\/sha1/;
    expect(world.requests.filter((request) => path.test(request)).length).toBe(7);
  });

  test('that GitHub attests a while after it is public passes', async () => {
    world.state.attestations.length = 0;
    let asked = 0;
    fault = (request) => {
      if (/attestations\/sha1/.test(request) && ++asked === 3)
        world.state.attestations.push(...released.attestations);
      return undefined;
    };
    expect((await world.verify(sealed)).outputs).toEqual({ verified: 'true' });
  });

  test('that can be changed', async () => {
    for (const release of world.state.releases) release.isImmutable = false;
    await expectOpen(['release fail']);
  });
});

describe('nobody knows', () => {
  test('where an asset is not there', async () => {
    changeAsset('widget', undefined);
    const { log } = await expectOpen(['assets unknown', 'attestations unknown', 'release fail']);
    expect(log).toContain('cannot download "widget": "github.com" answers 404');
  });

  test('where the checksums are not there', async () => {
    changeAsset('SHA256SUMS', undefined);
    const all = ['assets unknown', 'checksums unknown', 'attestations unknown', 'release fail'];
    await expectOpen(all);
  });

  test.each<[string, Trouble, readonly string[]]>([
    ['the API is down', [/^GET \//, 503], ['release unknown']],
    ['there is no git', [/^POST web.*git-upload-pack/, 503], ['tag unknown', 'release unknown']],
    [
      'nothing can be downloaded',
      [/^GET web.*releases\/download/, 503],
      ['assets unknown', 'checksums unknown', 'attestations unknown'],
    ],
    [
      'a download leads elsewhere',
      [/^GET web.*releases\/download.*widget$/, { redirect: 'https://example.com/widget' }],
      ['assets unknown', 'attestations unknown'],
    ],
  ])('where %s', async (_, [pattern, what], rows) => {
    fault = (request) => (pattern.test(request) ? what : undefined);
    const { log } = await expectOpen(rows);
    expect(log).toContain('run this job again, or verify it by hand');
    expect(log).not.toContain('bug of Portcullis');
  });

  test('of a download that breaks off once all the same', async () => {
    let times = 1;
    fault = (request) =>
      /^GET web.*releases\/download.*widget$/.test(request) && times-- > 0 ? 'cut' : undefined;
    expect((await world.verify(sealed)).status).toBe(0);
  });
});

test('a private repository shows its release to a token only', async () => {
  fault = (request) => (/^GET web.*releases\/download/.test(request) ? 404 : undefined);
  const { status, outputs } = await world.verify(sealed);
  expect({ status, outputs }).toEqual({ status: 0, outputs: { verified: 'true' } });
  const byToken = world.requests.filter((one) =>
    /^verify 200 GET .*releases\/assets\/\d+$/.test(one),
  );
  expect(byToken).toHaveLength(sealed.manifest.files.length);
});

describe('refused before anything is downloaded', () => {
  const zeros = '0'.repeat(64);
  test.each<[string, StageChanges, string]>([
    ['another run', { env: { GITHUB_RUN_ID: '4243' } }, 'its run is "4242" and not "4243"'],
    ['another tag', { release: { tag: 'v1.0.1' } }, 'its tag is "v1.0.0" and not "v1.0.1"'],
    ['another digest', { inputs: { seal: zeros } }, 'it was replaced meanwhile'],
    ['no signer', { inputs: { 'signer-commit': 'main' } }, 'the input "signer-commit" is "main"'],
    ['no root', { inputs: { 'trusted-root': 'nothing.json' } }, 'nothing.json'],
  ])('%s', async (_, changes, why) => {
    const { status, outputs, log } = await world.verify(sealed, changes);
    expect({ status, outputs, log }).toEqual({
      status: 1,
      outputs: {},
      log: expect.stringContaining(why),
    });
    expect(log).not.toContain('bug of Portcullis');
  });

  test('a manifest that was changed', async () => {
    const path = join(sealed.folder, 'seal.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('widget.exe', 'widget.bat'));
    const { status, log } = await world.verify(sealed);
    expect({ status, log }).toEqual({
      status: 1,
      log: expect.stringContaining('it was replaced meanwhile'),
    });
    expect(world.requests).toEqual([]);
    writeFileSync(path, text);
  });
});

// Each is sealed and published as it is: whoever seals verifies first, and would have refused it.
describe('an attestation does not pass', () => {
  const other = 'octo-org/widget/.github/workflows/other.yml';
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['another workflow', { job_workflow_ref: `${other}@refs/heads/main` }, 'signer-workflow'],
    ['another commit of the workflow', { job_workflow_sha: 'e'.repeat(40) }, 'signer-digest'],
    ['another branch', { ref: 'refs/heads/dev' }, 'source-ref'],
    ['another commit', { sha: 'e'.repeat(40) }, 'source-commit'],
    ['another event', { event_name: 'push' }, 'trigger'],
    ['another environment', { environment: 'staging' }, 'environment'],
    ['another repository', { repository: 'octo-org/fork' }, 'repository'],
  ])('of %s', async (_, claims, row) => {
    const changed = await open();
    const made = changed.seal({ token: (name) => (name === 'widget' ? claims : {}) });
    expect((await changed.publish(made)).status).toBe(0);
    const { status, log } = await changed.verify(made);
    expect({ status, log }).toEqual({
      status: 1,
      log: expect.stringMatching(/^fail attestations: "widget": /m),
    });
    expect(log).toContain(`widget.sigstore.json: ${row}: `);
  });
});

describe('an SBOM', () => {
  const sbom = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  const files = { widget: 'the widget\n', 'widget.cdx.json': sbom };

  async function verifySbom(changes: SealChanges): Promise<ActionRun> {
    const own = await open();
    const made = own.seal({ files, sbom: 'widget.cdx.json', ...changes });
    expect((await own.publish(made)).status).toBe(0);
    return own.verify(made);
  }

  test('is verified as all else is', async () => {
    const run = await verifySbom({});
    expect(rowsOf(run)).toEqual(['assets', 'checksums', 'attestations', 'sbom', 'tag', 'release']);
    expect(run.outputs).toEqual({ verified: 'true' });
  });

  test('that somebody else has signed does not pass', async () => {
    const run = await verifySbom({
      token: (name) => (name.endsWith('as the SBOM') ? { ref: 'refs/heads/dev' } : {}),
    });
    expect(run.status).toBe(1);
    expect(rowsOf(run)).toContain('sbom fail');
  });
});

test('the commands of the summary name who has signed', async () => {
  const { summary } = await world.verify(sealed);
  expect(summary).toContain(
    `--signer-workflow ${signer.workflow} --signer-digest ${signer.commit}`,
  );
});

type Trouble = readonly [request: RegExp, fault: GitHubFault];

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
