import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHttpClient } from '@portcullis/http';
import { addressOf } from '../../../test/support/loopback/address-of.ts';
import type { Sigstore } from '../../../test/support/sigstore/sigstore.ts';
import { startSigstore } from '../../../test/support/sigstore/start-sigstore.ts';
import { workflowToken } from '../../../test/support/sigstore/workflow-token.ts';
import {
  gatherPublished,
  judgePublishedRelease,
  openSealing,
  type ReleasePlan,
  type Sealing,
  type SealPolicyChoice,
  sealPolicy,
  sealRelease,
} from '../src/index.ts';
import { toAsset } from './support/sealed.ts';
import { type GithubServer, startGithub } from './support/start-github.ts';

const signer = { workflow: 'octo-org/tools/.github/workflows/release.yml', commit: 'd'.repeat(40) };
const claims = {
  event_name: 'workflow_dispatch',
  ref: 'refs/heads/main',
  job_workflow_ref: `${signer.workflow}@${signer.commit}`,
  job_workflow_sha: signer.commit,
  environment: 'release',
};
const run = {
  server: 'https://github.com',
  repository: 'octo-org/widget',
  runId: `${workflowToken.run_id}`,
  runAttempt: '1',
};
const plan: ReleasePlan = {
  server: 'https://github.com',
  repository: 'octo-org/widget',
  tag: 'v1.0.0',
  version: '1.0.0',
  commit: `${workflowToken.sha}`,
  run: { id: run.runId, attempt: '1' },
  isDryRun: false,
  isPrerelease: false,
  files: [toAsset('a.zip', 'one'), toAsset('b.zip', 'two')],
  images: [],
};

let sigstore: Sigstore;
let github: GithubServer;
let root = '';
let count = 0;
beforeAll(async () => {
  sigstore = await startSigstore();
  sigstore.issuer.claim(claims);
  github = await startGithub();
  root = mkdtempSync(join(tmpdir(), 'portcullis-sealing-'));
  writeFileSync(join(root, 'root.json'), JSON.stringify(sigstore.trustedRoot()));
  writeFileSync(join(root, 'config.json'), JSON.stringify(sigstore.signingConfig(2)));
  mkdirSync(join(root, 'built'));
  writeFileSync(join(root, 'built/a.zip'), 'one');
  writeFileSync(join(root, 'built/b.zip'), 'two');
});
afterAll(async () => {
  rmSync(root, { recursive: true });
  await sigstore.close();
  await github.close();
});

function policyOf(changes: Partial<SealPolicyChoice> = {}) {
  const services = { instance: 'custom', issuer: sigstore.issuerUrl };
  const choice = { signer, ref: 'refs/heads/main', environment: 'release', run, services };
  return sealPolicy(plan, { ...choice, ...changes });
}

function outside() {
  return {
    server: 'https://github.com',
    api: github.url,
    token: 'ghs_seal',
    environment: { ...sigstore.environment },
    userAgent: 'test',
    runProgram: async () => ({ code: 1, stdout: '' }),
  };
}

function open(changes: Partial<SealPolicyChoice> = {}) {
  return openSealing({
    repository: plan.repository,
    policy: policyOf(changes),
    run: changes.run ?? run,
    signing: { kind: 'file', path: join(root, 'config.json') },
    issuer: sigstore.issuerUrl,
    trustedRoot: join(root, 'root.json'),
    earlier: undefined,
    scratch: mkdtempSync(join(root, 'scratch')),
    onRemark: () => {},
    outside: outside(),
    onToken: () => {},
    now: () => new Date(),
  });
}

function seal(changes: Partial<SealPolicyChoice> = {}, others: Partial<Sealing> = {}) {
  count += 1;
  const places = { built: join(root, 'built'), sealed: join(root, `sealed${count}`) };
  return sealRelease(plan, places, { ...open(changes), ...others });
}

test('what is sealed is signed, stored and passes the exact policy; and so does what is published of it', async () => {
  const { manifest } = await seal();
  expect(manifest.files.map(({ name, kind }) => `${kind} ${name}`)).toMatchSnapshot();
  expect(github.attestations).toHaveLength(3);

  const server = createServer((request, response) => {
    const name = request.url?.replace('/octo-org/widget/releases/download/v1.0.0/', '') ?? '';
    const file = join(root, `sealed${count}`, 'assets', name);
    if (manifest.files.some((one) => one.name === name)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = join(root, 'downloaded');
  mkdirSync(folder);
  const facts = await gatherPublished({
    manifest,
    sbom: undefined,
    policy: policyOf({ run: undefined }),
    folder,
    http: createHttpClient({ environment: {}, userAgent: 'test' }),
    outside: { ...outside(), server: addressOf(server), api: addressOf(server), token: undefined },
    trustedRoot: join(root, 'root.json'),
    now: () => new Date(),
    elsewhere: {
      ...{ version: '1.0.0', packages: { npm: [], crates: [] }, tags: [] },
      findPackages: async () => [],
      findTags: async () => [],
    },
    tagCommit: async () => manifest.commit,
    hidden: async () => new Map(),
    pause: async () => {},
  });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const rows = judgePublishedRelease(facts, manifest);
  expect(rows.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    'assets pass',
    'checksums pass',
    'attestations pass',
    'tag pass',
    // This GitHub speaks no git, and has signed nothing.
    'release unknown',
  ]);
});

describe('nothing is sealed by a job that is another one than the policy names', () => {
  test.each<[string, Partial<SealPolicyChoice>]>([
    ['workflow', { signer: { ...signer, workflow: 'octo-org/tools/.github/workflows/x.yml' } }],
    ['commit of the workflow', { signer: { ...signer, commit: 'e'.repeat(40) } }],
    ['branch', { ref: 'refs/heads/dev' }],
    ['environment', { environment: 'test' }],
    ['run', { run: { ...run, runId: '1' } }],
  ])('%s', async (_, changes) => {
    const before = github.attestations.length;
    await expect(seal(changes)).rejects.toMatchObject({ code: 'not-attested' });
    expect(github.attestations).toHaveLength(before);
  });

  test('and it is told by which row, also of what lies in the seal', async () => {
    const before = github.attestations.length;
    const { verify } = open({ ref: 'refs/heads/dev' });
    await expect(seal({}, { verify })).rejects.toMatchObject({
      code: 'not-attested',
      message: expect.stringMatching(
        /^the attestation of "\S+" does not pass: source-ref has to be "refs\/heads\/dev", and it is "refs\/heads\/main"; nothing is released$/,
      ),
    });
    expect(github.attestations).toHaveLength(before);
  });

  test.each(['fulcio', 'timestamps', 'rekor2'] as const)('%s is down', async (service) => {
    sigstore.faults.fail(service, 500);
    await expect(seal()).rejects.toMatchObject({ code: 'not-attested' });
    sigstore.faults.heal();
  });
});

describe('what lies in a seal is held against what it is to be', () => {
  const sbom = JSON.stringify({ spdxVersion: 'SPDX-2.3' });
  const [one, bill] = [toAsset('a.zip', 'one'), toAsset('sbom.json', sbom)];
  const image = { name: 'ghcr.io/octo-org/widget', sha256: 'a'.repeat(64) };
  const expected: Parameters<Sealing['sign']>[0] = [
    { path: 'assets/a.zip.sigstore.json', what: { kind: 'provenance' }, subjects: [one] },
    { path: 'images/i.sigstore.json', what: { kind: 'provenance' }, subjects: [image] },
    {
      path: 'assets/sbom.json.attestation.sigstore.json',
      what: { kind: 'sbom', name: 'sbom.json' },
      subjects: [one, image],
    },
  ];
  const [ofFile, ofImage, ofAll] = expected;
  if (ofFile === undefined || ofImage === undefined || ofAll === undefined) throw new Error();
  let sealing: Sealing;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(root, 'bill-'));
    mkdirSync(join(folder, 'assets'));
    mkdirSync(join(folder, 'images'));
    mkdirSync(join(folder, 'none'));
    writeFileSync(join(folder, 'assets/sbom.json'), sbom);
    sealing = open();
    for (const [path, json] of await sealing.sign(expected, join(folder, 'assets')))
      writeFileSync(join(folder, path), JSON.stringify(json));
  });
  const verdicts = async (bundle: (typeof expected)[number]) =>
    (await sealing.verify(bundle, folder)).map(({ verdict }) => verdict);

  test.each(expected)('$path passes', async (bundle) => {
    expect(new Set(await verdicts(bundle))).toEqual(new Set(['pass']));
  });

  test.each<[string, (typeof expected)[number]]>([
    ['provenance in place of an SBOM', { ...ofAll, path: ofFile.path, subjects: [one] }],
    ['an SBOM in place of provenance', { ...ofFile, path: ofAll.path, subjects: [one, image] }],
    ['an SBOM of less', { ...ofAll, subjects: [one, image, bill] }],
    ['an SBOM of more', { ...ofAll, subjects: [one] }],
    ['that of another file', { ...ofFile, subjects: [bill] }],
    ['that of a file for an image', { ...ofImage, path: ofFile.path }],
    ['nothing', { ...ofImage, path: 'none' }],
  ])('%s does not', async (_, bundle) => {
    expect(await verdicts(bundle)).not.toContain('pass');
  });
});
