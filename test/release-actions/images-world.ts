import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { GitFault } from '../support/loopback/git-fault.ts';
import {
  type RegistryOptions,
  type RegistryRequest,
  type RegistryServer,
  startRegistryServer,
} from '../support/loopback/registry-server.ts';
import { preload } from '../support/preload.ts';
import { type ActionRun, startAction } from '../support/run-action.ts';
import { createWorld } from '../support/sigstore/create-world.ts';
import { type Front, startFront } from '../support/sigstore/front/start-front.ts';
import { type MadeSeal, makeSeal } from './publish-seal.ts';
import { repository, sealToken } from './publish-sign.ts';

export const commit = 'c0ffee'.padEnd(40, '0');
export const token = 'ghs_ImagesS3cret';
export const images = ['octo-org/widget', 'octo-org/widget-cli'] as const;

const actor = 'monalisa';
const sigstore = createWorld();

type Texts = Readonly<Record<string, string>>;

export interface ImageChanges {
  /** Of the release workflow. */
  readonly release?: Texts;
  /** Of the action. */
  readonly inputs?: Texts;
  readonly env?: Texts;
}

/** ghcr.io with two images that nobody has tagged yet, and a seal of both. */
export interface ImagesWorld {
  readonly registry: RegistryServer;
  readonly front: Front;
  readonly seal: MadeSeal;
  /** With `sealed`. */
  readonly workspace: string;
  /** `sha256:…` of an image. */
  readonly digests: readonly string[];
  /** What was asked to be written since the last time, as `PUT owner/name/manifests/tag`, without digests. */
  takeWrites(): readonly string[];
  /** What a tag stands for: the number of an image, other, or none. */
  tagged(image: string, tag: string): number | 'other' | undefined;
  run(changes?: ImageChanges): Promise<ActionRun>;
  close(): Promise<void>;
}

export interface ImagesOptions extends Pick<RegistryOptions, 'hasReferrers' | 'users'> {
  readonly fault?: (request: RegistryRequest) => GitFault | undefined;
  /** What else there is, by `owner/name:tag`. */
  readonly others?: Readonly<Record<string, unknown>>;
}

export async function openImagesWorld(options: ImagesOptions = {}): Promise<ImagesWorld> {
  const { hasReferrers = true, users = { [actor]: token }, others = {}, fault } = options;
  const contents = images.map((name) => ({ schemaVersion: 2, annotations: { name } }));
  const own = images.map((name, index) => [`${name}:build`, { content: contents[index] }] as const);
  const more = Object.entries(others).map(([name, content]) => [name, { content }] as const);
  const registry = await startRegistryServer({
    hasReferrers,
    users,
    hasTokens: true,
    isPrivate: true,
    challenge: 'Bearer realm="https://ghcr.io/token",service="ghcr.io"',
    images: Object.fromEntries([...own, ...more]),
    ...(fault === undefined ? {} : { fault }),
  });
  const front = await startFront(['ghcr.io'], () => `http://${registry.host}`);
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-images-')));
  const digests = images.map((name) => registry.digestOf(`${name}:build`));
  const seal = makeSeal(join(workspace, 'sealed'), {
    files: { widget: 'the widget\n' },
    images: images.map((name, index) => ({ name: `ghcr.io/${name}`, digest: `${digests[index]}` })),
    tag: 'v1.0.0',
    commit,
    run: '4242',
    signing: () => ({ world: sigstore, token: sealToken(commit) }),
  });
  const lines = images.map((name, index) => `ghcr.io/${name}@${digests[index]}`).join('\n');
  const release = {
    ...{ tag: 'v1.0.0', images: lines, 'image-tags': 'latest', digests: seal.digests },
    ...{ 'artifact-id': '7', 'artifact-digest': 'a'.repeat(64) },
  };
  return {
    registry,
    front,
    seal,
    workspace,
    digests,
    takeWrites: () => registry.requests.splice(0).flatMap(toWrite),
    tagged: (image, tag) => {
      const found = registry.store.bytesOfTag(`${image}:${tag}`);
      if (found === undefined) return undefined;
      const index = digests.indexOf(registry.digestOf(`${image}:${tag}`));
      return index === -1 ? 'other' : index;
    },
    run: (changes = {}) => run({ workspace, release, sha256: seal.sha256, front }, changes),
    async close() {
      await front.close();
      rmSync(workspace, { recursive: true });
      await registry.close();
    },
  };
}

function toWrite({ method, path }: RegistryRequest): readonly string[] {
  if (['GET', 'HEAD'].includes(method)) return [];
  const place = path
    .replace('/v2/', '')
    .replace(/sha256:[\da-f]{64}|\/uploads\/.*$/, '*')
    .replace(/sha256-[\da-f]{64}/, 'INDEX');
  return [`${method} ${place}`];
}

interface Around {
  readonly workspace: string;
  readonly release: Texts;
  readonly sha256: string;
  readonly front: Front;
}

async function run(
  { workspace, release, sha256, front }: Around,
  { inputs, env, release: changed }: ImageChanges,
): Promise<ActionRun> {
  const done = await startAction('release-images', {
    workspace,
    inputs: {
      inputs: JSON.stringify({ ...release, ...changed }),
      sealed: 'sealed',
      seal: sha256,
      token,
      ...inputs,
    },
    env: { ...front.environment, ...quick, ...runner, ...env },
  });
  const log = done.log.replace(`::add-mask::${token}\n`, '');
  const secrets = [token, Buffer.from(`${actor}:${token}`).toString('base64')];
  const told = JSON.stringify({ ...done, log });
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  return { ...done, log };
}

const runner = {
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTOR: actor,
  GITHUB_REPOSITORY: repository,
  GITHUB_SHA: commit,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '4242',
  GITHUB_RUN_ATTEMPT: '1',
};

/** Who waits for a server waits a moment. */
const quick = preload(`
  import timers from 'node:timers/promises';
  import { syncBuiltinESMExports } from 'node:module';
  const wait = timers.setTimeout;
  timers.setTimeout = (time, ...rest) => wait(Math.min(time, 20), ...rest);
  syncBuiltinESMExports();
`);
