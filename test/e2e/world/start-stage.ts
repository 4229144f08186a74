import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { worldLike } from '../../../packages/attestation/test/support/sign-release.ts';
import type { Sigstore } from '../../support/sigstore/sigstore.ts';
import { startSigstore } from '../../support/sigstore/start-sigstore.ts';
import { type BuiltLibrary, buildLibrary } from './build-library.ts';
import { type BuiltUpstreams, buildUpstreams } from './build-upstreams.ts';

/** What takes long to start and can be used by one world after the other. */
export interface Stage {
  /** Under the names of the public instance; GitHub's hosts, and those of registries, have theirs too. */
  readonly sigstore: Sigstore;
  /** Who attests releases that can never be changed again. */
  readonly releases: ReturnType<typeof worldLike>;
  /** With `owner/name.git` of all that is used in it. */
  readonly gitRoot: string;
  readonly upstreams: BuiltUpstreams;
  readonly library: BuiltLibrary;
  /** From now on these are the hosts, by their names; all others are nowhere. */
  moveHosts(urls: Readonly<Partial<Record<Host, string>>>): void;
  close(): Promise<void>;
}

export type Host = (typeof hostNames)[number];

const hostNames = [
  'api.github.com',
  'github.com',
  'uploads.github.com',
  'ghcr.io',
  'registry.npmjs.org',
  'crates.io',
  'index.crates.io',
  'static.crates.io',
] as const;

const nowhere = 'http://127.0.0.1:9';

/** Of the tier `B`, Fulcio, the timestamp authority and Rekor of version 2 are the real ones. */
export async function startStage(tier: Sigstore['tier'] = 'A'): Promise<Stage> {
  const hosts = Object.fromEntries(hostNames.map((name) => [name, nowhere]));
  const sigstore = await startSigstore({ tier, like: 'public-good', names: 'real', hosts });
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-stage-')));
  const gitRoot = join(folder, 'git');
  mkdirSync(gitRoot);
  writeFileSync(join(gitRoot, 'config'), gitConfig);
  const upstreams = buildUpstreams(gitRoot);
  const { commits } = upstreams;
  return {
    sigstore,
    releases: worldLike('github'),
    gitRoot,
    upstreams,
    library: buildLibrary({ gitRoot, folder: join(folder, 'library'), commits }),
    moveHosts(urls) {
      for (const name of hostNames) hosts[name] = urls[name] ?? nowhere;
    },
    async close() {
      await sigstore.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As GitHub has it. */
const gitConfig =
  '[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true\n[safe]\n\tdirectory = *\n';
