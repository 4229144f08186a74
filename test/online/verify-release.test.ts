import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ReleaseText } from '../../packages/attestation/test/support/release-statement.ts';
import { signRelease, worldLike } from '../../packages/attestation/test/support/sign-release.ts';
import { makeTree } from '../support/make-tree.ts';
import type { ForgeOptions } from '../support/sigstore/forge-options.ts';
import { startProgram } from '../support/start-program.ts';
import {
  type ReleaseWorld,
  releasedTool,
  startReleaseWorld,
  toolAssets,
} from './world/release-world.ts';

// The command line as a process, git's own server, and an API that holds itself against GitHub's description of it.
let world: ReleaseWorld;
let stored: readonly unknown[];

beforeAll(async () => {
  world = await startReleaseWorld();
  stored = world.attestations;
});

beforeEach(() => {
  world.git.requests.length = 0;
  world.api.requests.length = 0;
});

afterEach(() => {
  world.attestations = stored;
});

afterAll(() => world.close());

interface Verifying {
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

async function verify(args: readonly string[], { files = {}, env = {} }: Verifying = {}) {
  const { status, stdout, stderr } = await startProgram('packages/cli', {
    cwd: makeTree(files),
    args: ['verify-release', '--trusted-root', world.root, ...args],
    env: { ...world.env, ...env },
  });
  return { status, lines: stdout.split('\n').slice(0, -1), stderr };
}

const assets = Object.fromEntries(toolAssets.map(({ name, content }) => [name, `${content}`]));

describe('a release passes', () => {
  test('whose tag is annotated, with the assets that are here', async () => {
    const { status, lines } = await verify([`${releasedTool}@v1.0.0`, ...Object.keys(assets)], {
      files: assets,
    });
    expect(lines).toEqual([
      `pass acme/tool@v1.0.0 (commit ${world.tool.id('one')}, tag object ${world.tool.id('v1.0.0')})`,
      `  + signed by GitHub at 2026-11-01T12:00:00Z: ${world.tool.id('v1.0.0')}, with 2 assets`,
      expect.stringMatching(/^ {2}\+ tool\.tgz \(sha256:[0-9a-f]{64}\)$/),
      expect.stringMatching(/^ {2}\+ SHA256SUMS \(sha256:[0-9a-f]{64}\)$/),
    ]);
    expect(status).toBe(0);
  });

  test('whose tag is the commit, in five requests', async () => {
    const { status, lines } = await verify([`${releasedTool}@v1.1.0`]);
    expect(lines[0]).toBe(`pass acme/tool@v1.1.0 (commit ${world.tool.id('two')})`);
    expect(status).toBe(0);
    expect(world.git.requests.map(({ command }) => command)).toEqual(['ls-refs']);
    expect(
      world.api.requests.map(({ path }) => decodeURIComponent(path.replace(/\?.*/, ''))).sort(),
    ).toEqual([
      '/repos/acme/tool',
      `/repos/acme/tool/attestations/sha1:${world.tool.id('two')}`,
      '/repos/acme/tool/releases/1/assets',
      '/repos/acme/tool/releases/tags/v1.1.0',
    ]);
  });

  test('as JSON, byte for byte the same', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => verify([`${releasedTool}@v1.1.0`, '--format', 'json'])),
    );
    expect(first?.lines).toEqual(second?.lines);
    expect(JSON.parse(first?.lines.join('\n') ?? '')).toMatchObject({
      version: 1,
      release: { repository: releasedTool, tag: 'v1.1.0', isImmutable: true },
      verdict: 'pass',
      reason: null,
      attestations: [{ source: { kind: 'github' }, verdict: 'pass' }],
    });
  });

  test('beside attestations that count for nothing', async () => {
    const foreign = signRelease(worldLike('github'), world.statement('v1.1.0'));
    world.attestations = [foreign, ...stored];
    expect((await verify([`${releasedTool}@v1.1.0`])).status).toBe(0);
  });

  test('offline, by a bundle that is here', async () => {
    const files = { ...assets, 'tool.sigstore.json': JSON.stringify(stored[1]) };
    const { status, lines } = await verify(
      [`${releasedTool}@v1.1.0`, 'tool.tgz', '--offline', '--bundle', 'tool.sigstore.json'],
      { files },
    );
    expect(lines).toContain(
      '  not compared, since nobody was asked: repository-id, object, release-id, assets',
    );
    expect(status).toBe(0);
    expect([...world.git.requests, ...world.api.requests]).toEqual([]);
  });
});

describe('a release fails', () => {
  test.each<[string, string, string]>([
    ['v1.2.0', 'not-immutable', 'is not immutable'],
    ['v1.3.0', 'no-release', 'nothing is released at the tag "v1.3.0"'],
    ['v9', 'no-tag', 'the repository has no tag "v9"'],
    ['v1', 'no-release', 'nothing is released at the tag "v1"'],
  ])('%s: %s', async (tag, code, told) => {
    const { status, lines } = await verify([`${releasedTool}@${tag}`]);
    expect(lines[1]).toContain(`${code}: `);
    expect(lines[1]).toContain(told);
    expect(status).toBe(1);
    expect(world.api.requests.filter(({ path }) => path.includes('/attestations/'))).toEqual([]);
  });

  test('when GitHub has no attestation of it', async () => {
    world.attestations = [];
    const { status, lines } = await verify([`${releasedTool}@v1.1.0`]);
    expect(lines[1]).toContain('none-found: ');
    expect(status).toBe(1);
  });

  test.each<[string, Partial<ReleaseText>, string]>([
    [
      'another repository of this name',
      { repositoryId: '7' },
      'repository-id: expected "1001", found "7"',
    ],
    ['another tag', { tag: 'v1.0.9' }, 'tag: expected "v1.1.0", found "v1.0.9"'],
    ['another release', { releaseId: '9' }, 'release-id: expected "1", found "9"'],
    [
      'less than the release has',
      { assets: {} },
      'assets: expected "the 2 of the release", found "0 assets, without "tool.tgz", "SHA256SUMS""',
    ],
  ])('by an attestation of %s', async (_, changes, told) => {
    world.attestations = [signRelease(world.github, world.statement('v1.1.0', changes))];
    const { status, lines } = await verify([`${releasedTool}@v1.1.0`]);
    expect(lines[1]).toContain('none-passes: the attestation is refused: ');
    expect(lines.join('\n').replaceAll('\\"', '"')).toContain(told);
    expect(status).toBe(1);
  });

  test('by an attestation of another commit', async () => {
    const statement = world.statement('v1.1.0', { object: world.tool.id('tip') });
    const bundle = JSON.stringify(signRelease(world.github, statement));
    const { status, lines } = await verify(
      [`${releasedTool}@v1.1.0`, '--bundle', 'other.sigstore.json'],
      { files: { 'other.sigstore.json': bundle } },
    );
    expect(lines[1]).toContain(`found "${world.tool.id('tip')}"`);
    expect(status).toBe(1);
  });

  test.each<[string, ForgeOptions, string]>([
    [
      'by a workflow',
      {
        names: [
          {
            kind: 'uri',
            value: 'https://github.com/acme/tool/.github/workflows/x.yml@refs/heads/main',
          },
        ],
      },
      'signer: expected "https://dotcom.releases.github.com"',
    ],
    ['without a timestamp', { timestamps: [] }, 'bad-signed-time'],
    ['by a stranger', { signedBy: 'stranger' }, 'bad-signature'],
  ])('by an attestation that is signed %s', async (_, options, told) => {
    world.attestations = [signRelease(world.github, world.statement('v1.1.0'), options)];
    const { status, lines } = await verify([`${releasedTool}@v1.1.0`]);
    expect(lines.join('\n')).toContain(told);
    expect(status).toBe(1);
  });

  test('by the public instance', async () => {
    world.attestations = [signRelease(worldLike('public-good'), world.statement('v1.1.0'))];
    const { status, lines } = await verify([`${releasedTool}@v1.1.0`]);
    expect(lines.join('\n')).toContain('unknown-issuer');
    expect(status).toBe(1);
  });

  test('for a file of other bytes', async () => {
    const { status, lines } = await verify([`${releasedTool}@v1.1.0`, 'tool.tgz'], {
      files: { 'tool.tgz': 'something else' },
    });
    expect(lines[1]).toBe('  other-file: "tool.tgz" is not what the release has under this name');
    expect(status).toBe(1);
  });

  test('for an asset under the name of another', async () => {
    const { status, lines } = await verify([`${releasedTool}@v1.1.0`, 'tool.tgz'], {
      files: { 'tool.tgz': 'its sums' },
    });
    expect(lines[1]).toContain('"tool.tgz" has the bytes of the asset "SHA256SUMS"');
    expect(status).toBe(1);
  });
});

describe('what cannot be asked is inconclusive', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'the git server',
      { GITHUB_SERVER_URL: 'http://127.0.0.1:1' },
      'not looked at: tag: network: ',
    ],
    ['the API', { GITHUB_API_URL: 'http://127.0.0.1:1' }, 'not looked at: repository: network: '],
    [
      'with a token that is refused',
      { GITHUB_TOKEN: 'ghs_wrong' },
      'not looked at: repository: permission: ',
    ],
  ])('%s', async (_, env, told) => {
    const { status, lines } = await verify([`${releasedTool}@v1.1.0`], { env });
    expect(lines.join('\n')).toContain(told);
    expect(lines[0]).toMatch(/^inconclusive /);
    expect(status).toBe(3);
  });

  test('a repository that nobody shows', async () => {
    const { status } = await verify(['acme/hidden@v1']);
    expect(status).toBe(3);
  });
});

describe('bad usage ends with 2', () => {
  test.each([
    [[]],
    [['acme/tool']],
    [['tool@v1']],
    [['acme/tool@']],
    [['../tool@v1/..@x/y', '--offline']],
    [['acme/tool@v1', '--offline']],
    [['acme/tool@v1', '--format', 'sarif']],
    [['acme/tool@v1', 'missing.tgz']],
  ])('%j', async (args) => {
    const { status, stderr } = await verify(args);
    expect(stderr).toMatch(/^portcullis: /);
    expect(status).toBe(2);
  });
});

const folder = process.env.PORTCULLIS_REAL_BUNDLES;
if (folder === undefined)
  console.log(
    'skipped: PORTCULLIS_REAL_BUNDLES names no folder with attestations of real releases',
  );

const real = [
  [
    'qntylab-release.sigstore.json',
    'CipherCuttle/QntyLab@qntylab-jh01-v1-persistence-qualification-v0r1-7ad471c',
    '2026-08-13T20:55:02Z: 7ad471c82c9fa6aef0432f6999e0fce0649d2c55, with 1 asset',
  ],
  [
    'jdx-communique-release.json',
    'jdx/communique@v0.1.9',
    ': 43d0bd191f16d1fe3484a4b58aa69118f7692442, with 5 assets',
  ],
] as const;

(folder === undefined ? describe.skip : describe)('an attestation by GitHub itself', () => {
  test.each(real)('%s verifies with the root that ships, and as no other', async (...row) => {
    const [file, name, told] = row;
    const cwd = makeTree({ 'bundle.sigstore.json': readFileSync(join(`${folder}`, file)) });
    const rest = ['--offline', '--bundle', 'bundle.sigstore.json'];
    const as = (release: string) =>
      startProgram('packages/cli', { cwd, args: ['verify-release', release, ...rest] });
    const { status, stdout } = await as(name);
    expect(stdout).toContain(told);
    expect(status).toBe(0);
    expect((await as(`${name}-rc1`)).status).toBe(1);
    expect((await as(`x${name}`)).status).toBe(1);
  });
});
