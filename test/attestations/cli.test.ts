import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startApiServer } from '../support/loopback/api-server.ts';
import { makeTree } from '../support/make-tree.ts';
import { startProgram } from '../support/start-program.ts';
import { type AttestWorld, repository, startAttestWorld, token } from './attest-world.ts';

const workflow = `${repository}/.github/workflows/release.yml@refs/tags/v1.2.3`;

let world: AttestWorld;

beforeAll(async () => {
  world = await startAttestWorld();
});

afterAll(() => world.close());

function toOptions(inputs: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
}

function attest(cwd: string, ...given: readonly (string | Env)[]) {
  const args = given.filter((one) => typeof one === 'string');
  const more = given.filter((one) => typeof one !== 'string');
  return startProgram('packages/cli', {
    cwd,
    args: ['attest', ...toOptions(world.signing), ...args],
    env: Object.assign({ ...world.signingEnv, GITHUB_TOKEN: token }, ...more.map(({ env }) => env)),
  });
}

function verify(cwd: string, ...given: readonly (string | Env)[]) {
  const args = given.filter((one) => typeof one === 'string');
  const more = given.filter((one) => typeof one !== 'string');
  const { instance = '', issuer = '', 'trusted-root': root = '' } = world.signing;
  return startProgram('packages/cli', {
    cwd,
    args: [
      'verify',
      ...toOptions({ instance, issuer, 'trusted-root': root, repo: repository }),
      ...args,
    ],
    env: Object.assign({ ...world.env, GITHUB_TOKEN: token }, ...more.map(({ env }) => env)),
  });
}

interface Env {
  readonly env: Readonly<Record<string, string>>;
}

/** Requests that sign or store, since they were last forgotten. */
function asked(): readonly string[] {
  const signing = world.sigstore.requests.map(({ service, method }) => `${service} ${method}`);
  const storing = world.api.requests.map(({ operation, method }) => operation ?? method);
  return [...signing, ...storing];
}

function forget(): void {
  world.sigstore.requests.length = 0;
  world.api.requests.length = 0;
}

const tree = { 'dist/app': 'the app', 'dist/lib': 'the library' };

describe('attest', () => {
  test('signs, verifies, keeps and stores, and says how it is verified', async () => {
    const cwd = makeTree(tree);
    forget();
    const { status, stdout, stderr } = await attest(cwd, '--subject', 'dist/*');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const issuer = `${world.signing.issuer}`;
    expect(stdout.replaceAll(cwd, '.').replaceAll(issuer, 'ISSUER')).toMatchSnapshot();
    expect(asked()).toMatchSnapshot();
  });

  test('signs each artifact alone where that is asked for', async () => {
    const cwd = makeTree(tree);
    const { status } = await attest(cwd, '--subject', 'dist/*', '--each', '--no-upload');
    expect(status).toBe(0);
    const bundles = globSync('attestations/**/*', { cwd }).filter((file) => file.endsWith('.json'));
    expect(bundles.sort()).toEqual([
      'attestations/dist/app.sigstore.json',
      'attestations/dist/lib.sigstore.json',
    ]);
  });

  test('signs nothing again that an earlier try has signed, and stores nothing twice', async () => {
    const cwd = makeTree(tree);
    await attest(cwd, '--subject', 'dist/*');
    forget();
    const { status, stdout } = await attest(cwd, '--subject', 'dist/*');
    expect(status).toBe(0);
    expect(stdout).toContain('signed by an earlier try');
    expect(asked().filter((one) => /fulcio|rekor|timestamps|POST/.test(one))).toEqual([]);
  });

  test('signs again when the artifact is another one', async () => {
    const cwd = makeTree(tree);
    await attest(cwd, '--subject', 'dist/*', '--no-upload');
    writeFileSync(join(cwd, 'dist/app'), 'another app');
    forget();
    const { status, stdout } = await attest(cwd, '--subject', 'dist/*', '--no-upload');
    expect({ status, isEarlier: stdout.includes('earlier') }).toEqual({
      status: 0,
      isEarlier: false,
    });
    expect(asked()).toContain('fulcio POST');
  });

  const broken = [
    { what: 'no subject', args: [] },
    { what: 'a pattern that matches nothing', args: ['--subject', 'dist/*.tgz'] },
    { what: 'a subject that is no option', args: ['dist/app'] },
    { what: 'a digest without a name', args: ['--digest', `sha256:${'0'.repeat(64)}`] },
    {
      what: 'a type without a predicate',
      args: ['--subject', 'dist/*', '--predicate-type', 'x:y'],
    },
    {
      what: 'addresses beside a configuration',
      args: ['--subject', 'dist/*', '--rekor-url', 'https://x.example'],
    },
    {
      what: 'a policy that is not there',
      args: ['--subject', 'dist/*', '--policy', 'missing.yml'],
    },
    {
      what: 'a registry without an image',
      args: ['--digest', `sha256:${'a'.repeat(64)}=ghcr.io/a/b`, '--push-to-registry'],
    },
  ];
  test.each(broken)('$what is bad usage, and nobody is asked to sign', async ({ args }) => {
    forget();
    const cwd = makeTree(tree);
    const { status, stderr, stdout } = await attest(cwd, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.replaceAll(cwd, '.')).toMatchSnapshot();
    expect(asked().filter((one) => one.startsWith('fulcio'))).toEqual([]);
  });
});

describe('attest, when a service fails', () => {
  afterEach(() => world.sigstore.faults.heal());

  test.each([
    [3, 'fulcio', 500],
    [3, 'rekor2', 'html'],
    [3, 'timestamps', 'cut'],
    [3, 'issuer', 500],
    [3, 'issuer', 'cut'],
    [3, 'issuer', 'html'],
    [3, 'issuer', 429],
    [1, 'issuer', 403],
    [1, 'fulcio', 403],
    [1, 'timestamps', 400],
  ] as const)('ends with %d: %s, %j', async (status, service, fault) => {
    world.sigstore.faults.fail(service, fault);
    const run = await attest(makeTree(tree), '--subject', 'dist/*');
    expect(run).toMatchObject({ status });
    expect(`${run.stdout}${run.stderr}`).not.toContain('bug of ours');
  });

  test('ends with 1 when the store refuses, and with 0 when that is over', async () => {
    const cwd = makeTree(tree);
    const refused = await attest(cwd, '--subject', 'dist/*', { env: { GITHUB_TOKEN: 'ghs_old' } });
    expect(refused).toMatchObject({ status: 1 });
    expect(await attest(cwd, '--subject', 'dist/*')).toMatchObject({ status: 0 });
  });
});

describe('verify', () => {
  let cwd: string;

  beforeAll(async () => {
    cwd = world.makeFolder({ ...tree, 'dist/other': 'not attested' });
    const { status } = await attest(cwd, '--subject', 'dist/app', '--subject', 'dist/lib');
    if (status !== 0) throw new Error('nothing is signed that could be verified');
  });

  const bundles = ['--bundle', 'attestations'];
  const cases: readonly (readonly [number, string, readonly string[]])[] = [
    [0, 'several files, from the store', ['dist/app', 'dist/lib']],
    [0, 'a digest', [digest('the app')]],
    [0, 'a file, by a bundle', ['dist/app', '--offline', ...bundles]],
    [0, 'the workflow at its ref', ['dist/app', ...bundles, '--signer-workflow', workflow]],
    [0, 'the ref', ['dist/app', ...bundles, '--source-ref', 'refs/tags/v1.2.3']],
    [1, 'a file that nobody attests', ['dist/other', ...bundles]],
    [1, 'one of several that nobody attests', ['dist/app', 'dist/other', ...bundles]],
    [1, 'another ref', ['dist/app', ...bundles, '--source-ref', 'refs/tags/v1.2']],
    [1, 'another type of predicate', ['dist/app', ...bundles, '--predicate-type', 'x:y']],
    [1, 'a file that has no bundle beside it', ['dist/app', '--offline']],
    [2, 'no file', []],
    [2, 'a file that is not there', ['dist/missing', ...bundles]],
    [2, 'an image by its tag', ['oci://ghcr.io/a/b:v1', ...bundles]],
    [2, 'a bundle that is not there', ['dist/app', '--bundle', 'missing']],
    [2, 'a policy and a row of it', ['dist/app', '--policy', 'p.yml']],
    [2, 'a policy for an unknown run', ['dist/app', '--run', 'this', ...bundles]],
  ];
  test.each(cases)('%d: %s', async (status, _, args) => {
    const run = await verify(cwd, ...args);
    expect(run).toMatchObject({ status });
    expect(`${run.stdout}${run.stderr}`.replaceAll(cwd, '.')).not.toContain('bug of ours');
  });

  test('verifies nobody by default', async () => {
    const { status, stderr } = await startProgram('packages/cli', {
      cwd,
      args: ['verify', 'dist/app'],
    });
    expect(status).toBe(2);
    expect(stderr).toMatchSnapshot();
  });

  test.each(['cut', 'html', 500, 429, 403] as const)(
    '%s from the store is inconclusive, and no pass',
    async (fault) => {
      const api = await startApiServer({ fault: () => fault, token });
      try {
        const { status, stdout } = await verify(cwd, 'dist/app', {
          env: { GITHUB_API_URL: api.url },
        });
        expect(status).toBe(3);
        expect(stdout).toContain('inconclusive');
      } finally {
        await api.close();
      }
    },
  );

  test('writes a report of every format', async () => {
    const files = ['json', 'markdown', 'github'].map(
      (format) => `--format=${format}=report.${format}`,
    );
    const { status, stdout } = await verify(
      cwd,
      'dist/app',
      ...bundles,
      ...files,
      '--format',
      'text',
    );
    expect({ status, stdout: stdout.replace(/at \S+Z/, 'at TIME') }).toMatchSnapshot();
    const report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
    expect(report).toMatchObject({ version: 1 });
  });
});

function digest(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
