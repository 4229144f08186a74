import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitFault } from '../support/loopback/git-fault.ts';
import { makeTree } from '../support/make-tree.ts';
import { type ActionRun, startAction } from '../support/run-action.ts';
import type { ServiceFault, ServiceName } from '../support/sigstore/services/service.ts';
import { type AttestWorld, repository, startAttestWorld, token } from './attest-world.ts';

let world: AttestWorld;
/** What the store does in place of answering. */
let storeFault: GitFault | undefined;
let lookupFault: GitFault | undefined;

beforeAll(async () => {
  world = await startAttestWorld({
    apiFault: ({ method }) => (method === 'POST' ? storeFault : lookupFault),
  });
});

afterAll(() => world.close());

beforeEach(() => {
  storeFault = undefined;
  lookupFault = undefined;
  world.sigstore.faults.heal();
  world.sigstore.requests.length = 0;
  world.api.requests.length = 0;
});

const tree = { 'dist/app': 'the app', 'dist/lib': 'the library' };

function attest(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = world.signingEnv,
): Promise<ActionRun> {
  const given = { 'subject-path': 'dist/*', token, ...world.signing, ...inputs };
  return startAction('attest-artifacts', { workspace, inputs: given, env });
}

function asked(service: ServiceName): number {
  return world.sigstore.requests.filter((request) => request.service === service).length;
}

function uploads(): number {
  return world.api.requests.filter(({ method }) => method === 'POST').length;
}

function bundleOf(run: ActionRun): { readonly [key: string]: unknown } {
  return JSON.parse(readFileSync(`${run.outputs['bundle-paths']}`, 'utf8'));
}

test('signs, verifies, stores, and tells all of it', async () => {
  const workspace = makeTree(tree);
  const { status, outputs, log, summary } = await attest(workspace);
  const issuer = `${world.signing.issuer}`;
  const plain = (text: string) => text.replaceAll(workspace, '.').replaceAll(issuer, 'ISSUER');
  expect({ status, outputs: JSON.parse(plain(JSON.stringify(outputs))) }).toMatchSnapshot();
  expect(plain(log).replaceAll(/::add-mask::\S+/g, '::add-mask::TOKEN')).toMatchSnapshot();
  expect(plain(summary)).toMatchSnapshot();
});

test('every token is masked before anything else is said', async () => {
  const { log } = await attest(makeTree(tree));
  const masked = log.match(/^::add-mask::(\S+)$/gm) ?? [];
  expect(masked[0]).toBe(`::add-mask::${token}`);
  expect(masked.filter((line) => line.startsWith('::add-mask::ey'))).toHaveLength(2);
  expect(log.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/ey\w+\.ey|ghs_/);
});

test('says in the provenance what the token says, and no more', async () => {
  const run = await attest(makeTree(tree), { upload: 'false' });
  const { payload } = Object(bundleOf(run).dsseEnvelope);
  expect(JSON.parse(Buffer.from(payload, 'base64').toString())).toMatchSnapshot();
});

const kinds = [
  {
    what: 'an SBOM',
    inputs: { 'sbom-path': 'sbom.json' },
    type: 'https://spdx.dev/Document/v2.3',
  },
  {
    what: "a predicate of one's own",
    inputs: { 'predicate-path': 'sbom.json', 'predicate-type': 'https://example.com/review/v1' },
    type: 'https://example.com/review/v1',
  },
];
test.each(kinds)('attests $what', async ({ inputs, type }) => {
  const workspace = makeTree({ ...tree, 'sbom.json': '{"spdxVersion":"SPDX-2.3"}' });
  const run = await attest(workspace, inputs);
  const { payload } = Object(bundleOf(run).dsseEnvelope);
  expect(run.status).toBe(0);
  expect(JSON.parse(Buffer.from(payload, 'base64').toString())).toMatchObject({
    predicateType: type,
    predicate: { spdxVersion: 'SPDX-2.3' },
  });
});

test('names subjects by digest and by checksum file', async () => {
  const hex = 'ab'.repeat(32);
  const workspace = makeTree({ SUMS: `${hex}  tool.tgz\n` });
  const { status, outputs } = await attest(workspace, {
    'subject-path': '',
    'subject-checksums': 'SUMS',
    'subject-digest': `sha256:${'cd'.repeat(32)}`,
    'subject-name': 'elsewhere',
    statements: 'each',
  });
  expect(status).toBe(0);
  expect(JSON.parse(`${outputs.subjects}`)).toEqual([
    { name: 'elsewhere', digests: { sha256: 'cd'.repeat(32) } },
    { name: 'tool.tgz', digests: { sha256: hex } },
  ]);
  expect(outputs['attestation-ids']?.split('\n')).toHaveLength(2);
});

describe('the policy', () => {
  test('that a signature does not pass hands nothing over, and leaves the bundle', async () => {
    const policy = `repository: ${repository}\nsource-ref: refs/heads/main\n`;
    const workspace = makeTree({
      ...tree,
      'policy.yml': `${policy}issuer: ${world.signing.issuer}\ninstance: custom\n`,
    });
    const run = await attest(workspace, { policy: 'policy.yml' });
    expect(run.status).toBe(1);
    expect(run.log).toContain('does not pass the policy');
    expect(run.log).toContain('source-ref');
    expect(uploads()).toBe(0);
    expect(bundleOf(run)).toHaveProperty('dsseEnvelope');
    expect(run.summary).toContain('does not pass the policy');
  });

  test('that takes another instance signs nothing', async () => {
    const policy = `repository: ${repository}\ninstance: public-good\n`;
    const workspace = makeTree({ ...tree, 'policy.yml': policy });
    const { status, log } = await attest(workspace, { policy: 'policy.yml' });
    expect({ status, asked: asked('fulcio') }).toEqual({ status: 1, asked: 0 });
    expect(log).toContain('takes no signature of the instance "custom"');
  });
});

describe('a later try', () => {
  test('signs nothing again, and stores what was not stored', async () => {
    const workspace = makeTree(tree);
    const first = await attest(workspace, { token: 'ghs_ofyesterday' });
    expect(first.status).toBe(1);
    expect(first.log).toContain('the bundle is kept');
    world.sigstore.requests.length = 0;
    const second = await attest(workspace);
    expect(second).toMatchObject({ status: 0 });
    expect(second.outputs['attestation-ids']).toMatch(/^\d+$/);
    expect([asked('fulcio'), asked('rekor2'), asked('timestamps')]).toEqual([0, 0, 0]);
  });

  test('of another attempt of the run takes what the first has stored', async () => {
    await attest(makeTree(tree));
    world.sigstore.requests.length = 0;
    world.api.requests.length = 0;
    world.sigstore.issuer.claim({ run_attempt: '2' });
    try {
      const env = { ...world.signingEnv, GITHUB_RUN_ATTEMPT: '2' };
      const { status, log } = await attest(makeTree(tree), {}, env);
      expect({ status, asked: asked('fulcio'), uploads: uploads() }).toEqual({
        status: 0,
        asked: 0,
        uploads: 0,
      });
      expect(log).toContain('signed by an earlier try');
    } finally {
      world.sigstore.issuer.claim({ run_attempt: '1' });
    }
  });

  test('does not take what somebody else has put into the folder', async () => {
    const workspace = makeTree(tree);
    const first = await attest(workspace, { upload: 'false' });
    const bundle = bundleOf(first);
    const envelope = Object(bundle.dsseEnvelope);
    const forged = { ...envelope, signatures: [{ sig: Buffer.from('forged').toString('base64') }] };
    writeFileSync(
      `${first.outputs['bundle-paths']}`,
      JSON.stringify({ ...bundle, dsseEnvelope: forged }),
    );
    world.sigstore.requests.length = 0;
    const { status, log } = await attest(workspace, { upload: 'false' });
    expect({ status, asked: asked('fulcio') }).toEqual({ status: 0, asked: 1 });
    expect(log).not.toContain('earlier try');
  });
});

const faults: readonly (readonly [ServiceName, ServiceFault])[] = (
  ['issuer', 'fulcio', 'timestamps', 'rekor2'] as const
).flatMap((service) =>
  (['cut', 'html', 400, 403, 500, { status: 429, headers: { 'retry-after': '1' } }] as const).map(
    (fault) => [service, fault] as const,
  ),
);

describe('a service that fails', () => {
  test.each(faults)(
    '%s, %j, is told by its host, and nothing is handed over',
    async (service, fault) => {
      world.sigstore.faults.fail(service, fault);
      const { status, log, outputs } = await attest(makeTree(tree));
      expect(status).toBe(1);
      expect(log).toContain(world.sigstore.urls[service].replace('http://', ''));
      expect(log).not.toContain('this is a bug');
      expect(uploads()).toBe(0);
      const isRefused = fault === 400 || fault === 403;
      if (service !== 'issuer')
        expect(log).toContain(isRefused ? 'an attestation was refused' : 'a service failed');
      expect(outputs['attestation-ids'] ?? '').toBe('');
    },
  );

  test('late is waited for', async () => {
    for (const service of ['issuer', 'fulcio', 'timestamps', 'rekor2'] as const)
      world.sigstore.faults.fail(service, { delay: 700 });
    const { status } = await attest(makeTree(tree));
    expect(status).toBe(0);
  });

  test('once is asked again', async () => {
    world.sigstore.faults.fail('fulcio', { status: 429, headers: { 'retry-after': '1' } }, 1);
    const { status } = await attest(makeTree(tree));
    expect(status).toBe(0);
  });

  test('a log that has the entry already, since its answer was lost, gets one with a new certificate', async () => {
    world.sigstore.faults.fail('rekor2', { status: 409, headers: {} }, 1);
    const { status } = await attest(makeTree(tree));
    expect({ status, certificates: asked('fulcio') }).toEqual({ status: 0, certificates: 2 });
  });

  test('one statement of many stops the others, and what is signed is kept', async () => {
    const many = Array.from({ length: 12 }, (_, index) => [`dist/${index}`, `${index}`] as const);
    const workspace = makeTree(Object.fromEntries(many));
    await attest(workspace, { statements: 'each', 'subject-path': 'dist/0', upload: 'false' });
    world.sigstore.faults.fail('fulcio', 400);
    const run = await attest(workspace, { statements: 'each' });
    expect(run.status).toBe(1);
    expect(uploads()).toBe(0);
    expect(asked('fulcio')).toBeLessThan(12);
    expect(run.outputs['bundle-paths']).toBe(join(workspace, 'attestations/dist/0.sigstore.json'));
  });
});

describe('a store that fails', () => {
  test.each([403, 404, 422, 429] as const)('%j keeps the bundle, and says why', async (fault) => {
    storeFault = fault;
    const run = await attest(makeTree(tree));
    expect(run.status).toBe(1);
    expect(run.log).toContain('signed and verified, but not stored');
    expect(bundleOf(run)).toHaveProperty('dsseEnvelope');
  });

  test.each(['cut', 'html', 500] as const)(
    '%j after it has stored is asked whether it has',
    async (fault) => {
      storeFault = fault;
      const run = await attest(makeTree(tree));
      expect({ status: run.status, uploads: uploads() }).toEqual({ status: 0, uploads: 1 });
      expect(run.outputs).toMatchObject({
        'attestation-ids': '',
        'attestation-urls': `https://github.com/${repository}/attestations`,
      });
    },
  );

  test('and cannot be asked either is sent nothing twice', async () => {
    storeFault = 'cut';
    lookupFault = 500;
    const run = await attest(makeTree(tree));
    expect({ status: run.status, uploads: uploads() }).toEqual({ status: 1, uploads: 1 });
    expect(run.log).toContain('it is not known whether');
    expect(bundleOf(run)).toHaveProperty('dsseEnvelope');
  });
});

test.each([
  { what: 'outside of the workspace', folder: '../elsewhere' },
  { what: 'a link that leads out of the workspace', folder: 'link/attestations' },
])('bundles are not written to $what', async ({ folder }) => {
  const workspace = makeTree(tree);
  symlinkSync(makeTree({}), join(workspace, 'link'));
  const { status, log } = await attest(workspace, { 'bundle-folder': folder });
  expect({ status, asked: asked('fulcio') }).toEqual({ status: 1, asked: 0 });
  expect(log).toContain('outside of the workspace');
});

test('a job without the right to sign is told which one', async () => {
  const { status, log } = await attest(makeTree(tree), {}, world.env);
  expect(status).toBe(1);
  expect(log).toContain('id-token: write');
});
