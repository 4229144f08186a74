import { quoted } from '@portcullis/core';
import type { ReleaseAsset } from '@portcullis/github-api';
import { HttpError } from '@portcullis/http';
import { isAccompanying } from '../bytes/is-accompanying.ts';
import type { Algorithm, KnownFiles } from '../bytes/known-files.ts';
import type { WantedDigest } from '../bytes/wanted-digests.ts';
import { assetUrl } from './asset-url.ts';
import { downloadDigests } from './download-digests.ts';
import { fewAtOnce } from './few-at-once.ts';
import type { PublishedRelease } from './published-release.ts';
import type { ReleaseServers } from './release-servers.ts';
import { withinBounds } from './within-bounds.ts';

export interface PublishedFiles extends KnownFiles {
  /** A sentence each: digests that nobody could tell. */
  readonly unread: readonly string[];
}

/**
 * The assets of a release by their digests. GitHub tells SHA-256; other algorithms, and assets older than June 2025, are
 * downloaded and hashed.
 */
export async function hashPublished(
  release: PublishedRelease,
  toWanted: (names: readonly string[]) => readonly WantedDigest[],
  servers: ReleaseServers,
): Promise<PublishedFiles> {
  const assets = release.assets.filter(({ name }) => !isAccompanying(name));
  const names = assets.map(({ name }) => name);
  const downloads = toDownloads(assets, toWanted(names));
  const { taken, left } = withinBounds(downloads, ({ asset }) => asset.size);
  const answers = await fewAtOnce(taken, (one) => hashAsset(one, release, servers));
  const digests = new Map(answers.flatMap(({ known }) => known));
  const known = new Map(assets.map(({ name, sha256 }) => [name, sha256]));
  return {
    kind: 'release',
    names,
    digest: (name, algorithm) =>
      digests.get(`${algorithm}:${name}`) ?? (algorithm === 'sha256' ? known.get(name) : undefined),
    unread: [...answers.flatMap(({ unread }) => unread), ...toLeft(left.map(({ asset }) => asset))],
  };
}

interface AssetDownload {
  readonly asset: ReleaseAsset;
  readonly algorithms: readonly Algorithm[];
}

function toDownloads(
  assets: readonly ReleaseAsset[],
  wanted: readonly WantedDigest[],
): readonly AssetDownload[] {
  const downloads = assets.map((asset) => {
    const named = wanted.filter(({ name }) => name === asset.name);
    const told = asset.sha256 === undefined ? undefined : 'sha256';
    return {
      asset,
      algorithms: named.flatMap((one) => (one.algorithm === told ? [] : one.algorithm)),
    };
  });
  return downloads.filter(({ algorithms }) => algorithms.length > 0);
}

interface AssetAnswer {
  readonly known: readonly (readonly [string, string])[];
  readonly unread: readonly string[];
}

async function hashAsset(
  { asset, algorithms }: AssetDownload,
  release: PublishedRelease,
  { http, server }: ReleaseServers,
): Promise<AssetAnswer> {
  const { name, size, sha256 } = asset;
  const all = [...new Set(['sha256', ...algorithms] as const)];
  const wanted = { url: assetUrl(server, release, name), algorithms: all, maxBytes: size + 1 };
  try {
    const { digests, size: actual } = await downloadDigests(http, wanted);
    const isOther = sha256 !== undefined && digests.get('sha256') !== sha256;
    if (isOther || actual !== size)
      return { known: [], unread: [`${quoted(name)} is not downloaded as GitHub describes it`] };
    return { known: [...digests].map(([one, hex]) => [`${one}:${name}`, hex]), unread: [] };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return { known: [], unread: [`${quoted(name)}: ${error.message}`] };
  }
}

function toLeft(assets: readonly ReleaseAsset[]): readonly string[] {
  const [first] = assets;
  if (first === undefined) return [];
  const more = assets.length > 1 ? ` and ${assets.length - 1} more` : '';
  return [`${quoted(first.name)}${more}: too much to download in one run`];
}
