import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { SealedFile } from '../../packages/release/src/seal/seal-manifest.ts';
import { toChecksums } from '../../packages/release/src/seal/to-checksums.ts';
import { toManifestJson } from '../../packages/release/src/seal/to-manifest-json.ts';
import {
  type CratesRegistry,
  type CratesRequest,
  startCratesRegistry,
} from '../support/loopback/crates-registry.ts';
import type { GitFault } from '../support/loopback/git-fault.ts';
import {
  type NpmRecord,
  type NpmRegistry,
  type NpmRequest,
  startNpmRegistry,
} from '../support/loopback/npm-registry.ts';
import { preload } from '../support/preload.ts';
import { type ActionRun, startAction } from '../support/run-action.ts';
import type { Sigstore } from '../support/sigstore/sigstore.ts';
import { startSigstore } from '../support/sigstore/start-sigstore.ts';
import { repository, sealToken } from './publish-sign.ts';

type Texts = Readonly<Record<string, string>>;

/** Registries under their real names, a Sigstore, and a job that may sign. */
export interface PackagesWorld {
  readonly sigstore: Sigstore;
  readonly npm: NpmRegistry;
  readonly crates: CratesRegistry;
  /** What is asked of a registry goes wrong; a test sets it, and `reset` takes it away. */
  fault: ((request: NpmRequest | CratesRequest) => GitFault | undefined) | undefined;
  /** Both registries know both packages, trust the workflow, and have no version of them. */
  reset(): void;
  /** Runs the stage over sealed files, of which those that are named are published. */
  publish(files: Readonly<Record<string, Buffer>>, changes?: PublishChanges): Promise<ActionRun>;
  close(): Promise<void>;
}

export interface PublishChanges {
  /** Of the release workflow. */
  readonly release?: Texts;
  readonly env?: Texts;
  readonly inputs?: Texts;
  /** A file that somebody changes after it was sealed. */
  readonly tampered?: string;
}

const commit = 'c0ffee'.padEnd(40, '0');
const publisher = { repository, workflow: 'release.yml', environment: 'release' } as const;

export async function openPackagesWorld(): Promise<PackagesWorld> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-packages-')));
  const readIdentity = (token: string, audience: string) => sigstore.issuer.read(token, audience);
  const fault = (request: NpmRequest | CratesRequest) => world.fault?.(request);
  const npm = await startNpmRegistry({ readIdentity, fault });
  const crates = await startCratesRegistry({ readIdentity, fault });
  const sigstore = await startSigstore({
    like: 'public-good',
    names: 'real',
    hosts: {
      'registry.npmjs.org': npm.url,
      'crates.io': crates.url,
      'index.crates.io': crates.url,
    },
  });
  const root = join(folder, 'root.json');
  writeFileSync(root, JSON.stringify(sigstore.trustedRoot()));
  const world: PackagesWorld = {
    sigstore,
    npm,
    crates,
    fault: undefined,
    reset() {
      world.fault = undefined;
      sigstore.faults.heal();
      sigstore.requests.length = 0;
      sigstore.issuer.claim({ repository_visibility: 'public', ...sealToken(commit) });
      npm.requests.length = 0;
      npm.packages.clear();
      npm.packages.set('@octo-org/widget', newNpmRecord());
      crates.requests.length = 0;
      crates.crates.clear();
      crates.crates.set('demo-x', { publisher, versions: [], metadata: {} });
    },
    publish: (files, changes) => run(world, { folder, root, files, ...changes }),
    close: async () => {
      await sigstore.close();
      await Promise.all([npm.close(), crates.close()]);
      rmSync(folder, { recursive: true });
    },
  };
  return world;
}

function newNpmRecord(): NpmRecord {
  return {
    publisher,
    isPublic: true,
    tags: { latest: '1.2.2' },
    versions: { '1.2.2': { dist: { integrity: 'sha512-older' } } },
    provenance: {},
  };
}

/** A package as its own program has packed it. */
export function packed(name: string): Buffer {
  return readFileSync(`packages/release/test/packages/fixtures/${name}`);
}

interface Run extends PublishChanges {
  readonly folder: string;
  readonly root: string;
  readonly files: Readonly<Record<string, Buffer>>;
}

/** Who waits for a registry waits a moment. */
const quick = preload(`
  import timers from 'node:timers/promises';
  import { syncBuiltinESMExports } from 'node:module';
  const wait = timers.setTimeout;
  timers.setTimeout = (time, ...rest) => wait(Math.min(time, 20), ...rest);
  syncBuiltinESMExports();
`);

async function run({ sigstore, npm, crates }: PackagesWorld, one: Run): Promise<ActionRun> {
  const workspace = mkdtempSync(join(one.folder, 'work-'));
  const { digests, seal } = makeSeal(join(workspace, 'sealed'), one.files);
  const { tampered } = one;
  if (tampered !== undefined) writeFileSync(join(workspace, 'sealed/assets', tampered), 'other');
  const names = (ending: string) =>
    Object.keys(one.files)
      .filter((name) => name.endsWith(ending))
      .join('\n');
  const release = {
    tag: 'v1.2.3',
    'artifact-id': '7',
    'artifact-digest': 'a'.repeat(64),
    digests,
    npm: names('.tgz'),
    crates: names('.crate'),
    ...one.release,
  };
  const token = 'ghs_PackagesS3cret';
  const inputs = { inputs: JSON.stringify(release), sealed: 'sealed', seal, token };
  const done = await startAction('release-packages', {
    workspace,
    inputs: { ...inputs, 'trusted-root': one.root, ...one.inputs },
    env: { ...sigstore.environment, ...job, ...quick, ...one.env },
  });
  const log = done.log.replaceAll(/^::add-mask::.*\n/gm, '');
  const told = JSON.stringify({ ...done, log });
  const secrets = [token, sigstore.issuer.requestToken, ...npm.tokens, ...crates.tokens];
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  expect(told).not.toMatch(/ey[\w-]+\.ey/);
  // Whatever was given out was masked before, and is good no more.
  expect([...npm.tokens, ...crates.tokens].filter((each) => isUnmasked(each, done.log))).toEqual(
    [],
  );
  return { ...done, log };
}

const given = new Set<string>();

/** Of a token that this run was given. */
function isUnmasked(token: string, log: string): boolean {
  if (given.has(token)) return false;
  given.add(token);
  return !log.includes(`::add-mask::${token}`);
}

const job = {
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: '4242',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SHA: commit,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/release.yml@refs/heads/main`,
};

function makeSeal(folder: string, files: Readonly<Record<string, Buffer>>) {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const sealed = Object.entries(files)
    .map(([name, bytes]) => {
      writeFileSync(join(folder, 'assets', name), bytes);
      return toFile(name, bytes, 'artifact');
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  // The job reads packages only: nobody opens what goes with them.
  const sums = toFile('SHA256SUMS', toChecksums(sealed), 'checksums');
  const attested = [...sealed, sums];
  const bundles = attested.map(({ name }) => toFile(`${name}.sigstore.json`, '{}', 'bundle'));
  const { text, sha256: seal } = toManifestJson({
    version: 1,
    repository,
    commit,
    tag: 'v1.2.3',
    run: { id: '4242' },
    files: [...attested, ...bundles],
    images: [],
  });
  writeFileSync(join(folder, 'seal.json'), text);
  return { seal, digests: sealed.map((file) => `${file.sha256}  ${file.name}\n`).join('') };
}

function toFile<Kind extends SealedFile['kind']>(name: string, bytes: Buffer | string, kind: Kind) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, kind, size: Buffer.byteLength(bytes), sha256 };
}
