import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startRegistryServer } from '../support/loopback/registry-server.ts';
import { makeTree } from '../support/make-tree.ts';
import { type ActionRun, startAction } from '../support/run-action.ts';
import { type AttestWorld, startAttestWorld, token } from './attest-world.ts';

type Texts = Readonly<Record<string, string>>;

let world: AttestWorld;

beforeAll(async () => {
  world = await startAttestWorld();
});

beforeEach(() => {
  world.sigstore.requests.length = 0;
  world.api.uploads.length = 0;
});

afterAll(() => world.close());

function attest(workspace: string, inputs: Texts, env: Texts = {}): Promise<ActionRun> {
  const given = { token, ...world.signing, ...inputs };
  return startAction('attest-artifacts', {
    workspace,
    inputs: given,
    env: { ...world.signingEnv, ...env },
  });
}

/** As a job without `id-token: write` does. */
function verify(workspace: string, inputs: Texts, env: Texts = {}): Promise<ActionRun> {
  const { 'signing-config': _, ...trust } = world.signing;
  const given = { token, ...trust, ...inputs };
  return startAction('verify-attestations', {
    workspace,
    inputs: given,
    env: { ...world.env, ...env },
  });
}

interface Statement {
  readonly subject: readonly { readonly name: string; readonly digest: Texts }[];
}

function statementsOf({ outputs }: ActionRun): readonly Statement[] {
  return `${outputs['bundle-paths']}`
    .split('\n')
    .map((path) => statementIn(readFileSync(path, 'utf8')));
}

function statementIn(bundle: string): Statement {
  const { payload } = JSON.parse(bundle).dsseEnvelope;
  return JSON.parse(Buffer.from(payload, 'base64').toString());
}

function certificates(): number {
  return world.sigstore.requests.filter(({ service }) => service === 'fulcio').length;
}

test('more artifacts than a statement holds are signed in parts, and each is verified', async () => {
  const names = Array.from({ length: 1030 }, (_, index) => `dist/${index}`);
  const workspace = makeTree(Object.fromEntries(names.map((name) => [name, name])));
  const inputs = { 'subject-path': 'dist/*', 'bundle-list': 'all.intoto.jsonl' };
  const run = await attest(workspace, inputs);
  expect(run).toMatchObject({ status: 0 });
  expect(statementsOf(run).map(({ subject }) => subject.length)).toEqual([1024, 6]);
  expect({ certificates: certificates(), stored: world.api.uploads.length }).toEqual({
    certificates: 2,
    stored: 2,
  });
  const bundles = { 'subject-path': 'dist/*', bundle: 'all.intoto.jsonl', offline: 'true' };
  expect(await verify(workspace, bundles)).toMatchObject({ outputs: { verdict: 'pass' } });
  expect(await attest(workspace, inputs)).toMatchObject({ status: 0 });
  expect({ certificates: certificates(), stored: world.api.uploads.length }).toEqual({
    certificates: 2,
    stored: 2,
  });
});

test('each artifact has a statement of its own where that is asked for, with both of its digests', async () => {
  const workspace = makeTree({ 'dist/a': 'a', 'dist/b': 'b', 'dist/c.log': '' });
  const run = await attest(workspace, {
    'subject-path': 'dist/*\n!dist/*.log',
    statements: 'each',
    sha512: 'true',
    'bundle-folder': '.',
    upload: 'false',
  });
  expect(run.outputs['bundle-paths']?.split('\n')).toEqual(
    ['a', 'b'].map((name) => join(workspace, `dist/${name}.sigstore.json`)),
  );
  expect(statementsOf(run).map(({ subject }) => subject)).toEqual(
    ['a', 'b'].map((name) => [
      {
        name: `dist/${name}`,
        digest: { sha256: hash('sha256', name), sha512: hash('sha512', name) },
      },
    ]),
  );
  // The bundles lie beside the files.
  expect(await verify(workspace, { 'subject-path': 'dist/a', offline: 'true' })).toMatchObject({
    outputs: { verdict: 'pass' },
  });
});

test('all bundles are in one file when every one of them has passed, and in none else', async () => {
  const workspace = makeTree({
    'dist/a': 'a',
    'dist/b': 'b',
    'sbom.json': '{"spdxVersion":"SPDX-2.3"}',
  });
  const inputs = {
    'subject-path': 'dist/*',
    statements: 'each',
    'bundle-list': 'out/release.intoto.jsonl',
    upload: 'false',
  };
  world.sigstore.faults.fail('fulcio', 400);
  expect(await attest(workspace, inputs)).toMatchObject({ status: 1 });
  world.sigstore.faults.heal();
  const list = join(workspace, 'out/release.intoto.jsonl');
  expect(existsSync(list)).toBe(false);
  await attest(workspace, inputs);
  await attest(workspace, { ...inputs, 'sbom-path': 'sbom.json' });
  const lines = readFileSync(list, 'utf8').trimEnd().split('\n').map(statementIn);
  expect(lines.map(({ subject }) => subject[0]?.name)).toEqual([
    'dist/a',
    'dist/b',
    'dist/a',
    'dist/b',
  ]);
});

test.each([
  ['notes', { 'notes.jsonl': 'my notes\n' }, 'notes.jsonl'],
  ['a place outside of the workspace', {}, '../all.jsonl'],
])('a list of bundles that is %s is refused before anything is signed', async (_, files, list) => {
  const workspace = makeTree({ app: 'app', ...files });
  const { status } = await attest(workspace, { 'subject-path': 'app', 'bundle-list': list });
  expect({ status, certificates: certificates() }).toEqual({ status: 1, certificates: 0 });
});

test('the artifacts that earlier steps have declared to the runner are attested', async () => {
  const list = {
    version: 1,
    subjects: [
      { name: 'tool.tgz', digest: `sha256:${'ab'.repeat(32)}`, kind: 'file' },
      { name: 'ghcr.io/o/tool:v1', digest: `sha256:${'cd'.repeat(32)}`, kind: 'oci' },
    ],
  };
  const workspace = makeTree({});
  const folder = makeTree({ 'list.json': JSON.stringify(list) });
  const declared = { GITHUB_ARTIFACTS_LIST: join(folder, 'list.json') };
  const run = await attest(workspace, { 'artifacts-list': 'true' }, declared);
  expect(run).toMatchObject({ status: 0 });
  expect(statementsOf(run)[0]?.subject.map(({ name }) => name)).toEqual([
    'ghcr.io/o/tool:v1',
    'tool.tgz',
  ]);
  const without = await attest(workspace, { 'artifacts-list': 'true' });
  expect(without.log).toContain('sets no GITHUB_ARTIFACTS_LIST');
});

test('an image of several platforms is attested by its index, and on request by the manifest of each', async () => {
  const [amd64, arm64, provenance] = ['a', 'b', 'c'].map((digit) => `sha256:${digit.repeat(64)}`);
  const manifests = [
    { digest: amd64, platform: { os: 'linux', architecture: 'amd64' } },
    { digest: arm64, platform: { os: 'linux', architecture: 'arm64' } },
    // What a builder puts beside them is no platform.
    { digest: provenance, platform: { os: 'unknown', architecture: 'unknown' } },
  ];
  const tag = 'octo-org/widget:v1';
  const registry = await startRegistryServer({
    images: { [tag]: { content: { schemaVersion: 2, manifests } } },
  });
  const name = `${registry.host}/octo-org/widget`;
  const inputs = { 'subject-image': `${name}@${registry.digestOf(tag)}`, upload: 'false' };
  const named = async (more: Texts) =>
    statementsOf(await attest(makeTree({}), { ...inputs, ...more })).map(({ subject }) =>
      subject.map((each) => [each.name, `sha256:${each.digest.sha256}`]),
    );
  const index = [name, registry.digestOf(tag)];
  const runs = [await named({}), await named({ 'image-platforms': 'true' })];
  await registry.close();
  expect(runs).toEqual([
    [[index]],
    [[index, [`${name}@${amd64}`, amd64], [`${name}@${arm64}`, arm64]]],
  ]);
});

test("the login of a private registry comes from Docker's helper, for exactly this host", async () => {
  const registry = await startRegistryServer({
    images: { 'octo-org/widget:v1': { content: {} } },
    users: { me: 's3cret-password' },
    isPrivate: true,
  });
  const image = `${registry.host}/octo-org/widget@${registry.digestOf('octo-org/widget:v1')}`;
  const helper = `#!/bin/sh\nread -r host\necho "$1 $host" >> "$(dirname "$0")/asked"\necho '{"Username":"me","Secret":"s3cret-password"}'\n`;
  const bin = makeTree({ 'docker-credential-test': helper });
  chmodSync(join(bin, 'docker-credential-test'), 0o755);
  const configured = (host: string) => ({
    DOCKER_CONFIG: makeTree({ 'config.json': JSON.stringify({ credHelpers: { [host]: 'test' } }) }),
    PATH: `${bin}${delimiter}${process.env.PATH}`,
  });
  const inputs = { 'subject-image': image, 'push-to-registry': 'true', upload: 'false' };
  const other = configured(registry.host.replace('127', '0127'));
  expect(await attest(makeTree({}), inputs, other)).toMatchObject({ status: 1 });
  expect(existsSync(join(bin, 'asked'))).toBe(false);
  const login = configured(registry.host);
  const runs = [
    await attest(makeTree({}), inputs, login),
    await verify(makeTree({}), { 'subject-image': image }, login),
  ];
  await registry.close();
  expect(runs.map(({ status, log }) => ({ status, said: log.includes('s3cret') }))).toEqual([
    { status: 0, said: false },
    { status: 0, said: false },
  ]);
  expect(new Set(readFileSync(join(bin, 'asked'), 'utf8').trimEnd().split('\n'))).toEqual(
    new Set([`get ${registry.host}`]),
  );
});

function hash(algorithm: string, text: string): string {
  return createHash(algorithm).update(text).digest('hex');
}
