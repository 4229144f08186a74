import { GuardError, quoted } from '@portcullis/core';
import type { ReleaseAsset } from '@portcullis/github-api';
import { HttpError } from '@portcullis/http';
import { matchesPattern } from '../bytes/matches-pattern.ts';
import { assetUrl } from '../release/asset-url.ts';
import { fewAtOnce } from '../release/few-at-once.ts';
import type { ChecksumMap, MappedFile } from './checksum-map.ts';
import { downloadDigest } from './download-digest.ts';
import type { MapOutcome } from './map-outcome.ts';
import type { MapServers } from './map-servers.ts';

export interface MapUpdate {
  readonly map: ChecksumMap;
  readonly releases: readonly MapRelease[];
  /** Patterns of the assets that are wanted, `*` for anything; all without one. */
  readonly only: readonly string[];
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

export interface MapRelease {
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
}

/**
 * Adds the assets of releases. Each is downloaded and held against GitHub's digest and against what the map has of it
 * already: a file that has changed since it was first seen is a difference, and never an update.
 */
export async function updateMap(update: MapUpdate, servers: MapServers): Promise<MapOutcome> {
  const context = { update, servers };
  const listed = await Promise.all(update.releases.map((one) => listRelease(one, context)));
  const found = listed.flatMap((one) => (typeof one === 'string' ? [] : one));
  const results = await fewAtOnce(found, (one) => lookAt(one, context));
  const added = results.flatMap((one) =>
    one.kind === 'file' ? [[one.url, one.file] as const] : [],
  );
  const silent = listed.filter((one) => typeof one === 'string');
  return {
    map: { ...update.map, ...Object.fromEntries(added) },
    differences: results.flatMap((one) => (one.kind === 'differs' ? [one.message] : [])),
    unanswered: [
      ...silent,
      ...results.flatMap((one) => (one.kind === 'unanswered' ? [one.message] : [])),
    ],
    looked: found.length,
  };
}

/** The assets of a release, or why nobody told them. */
async function listRelease(
  release: MapRelease,
  context: Context,
): Promise<readonly FoundAsset[] | string> {
  try {
    return await findAssets(release, context);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return `${quoted(`${release.repository}@${release.tag}`)}: ${error.message}`;
  }
}

interface Context {
  readonly update: MapUpdate;
  readonly servers: MapServers;
}

interface FoundAsset {
  readonly url: string;
  readonly asset: ReleaseAsset;
}

async function findAssets(
  { repository, tag }: MapRelease,
  { update, servers: { api, server } }: Context,
): Promise<readonly FoundAsset[]> {
  const release = await api.readRelease(repository, tag);
  const what = quoted(`${repository}@${tag}`);
  if (release === undefined)
    throw new GuardError('bad-input', `there is no published release ${what}`);
  const assets = await api.listAssets(repository, release.id);
  const wanted = assets.filter(({ name }) => isWanted(name, update.only));
  if (wanted.length === 0)
    throw new GuardError(
      'bad-input',
      `the release ${what} has no asset that is wanted: look at its names, and at "--only"`,
    );
  return wanted.map((asset) => ({
    url: assetUrl(server, { repository, tag }, asset.name),
    asset,
  }));
}

function isWanted(name: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((pattern) => matchesPattern(name, pattern));
}

type Looked =
  | { readonly kind: 'file'; readonly url: string; readonly file: MappedFile }
  | { readonly kind: 'differs' | 'unanswered'; readonly message: string };

async function lookAt({ url, asset }: FoundAsset, { update, servers }: Context): Promise<Looked> {
  try {
    const { hex, size } = await downloadDigest(servers.http, url);
    const known = Object.hasOwn(update.map, url) ? update.map[url] : undefined;
    if (asset.sha256 !== undefined && asset.sha256 !== hex)
      return differs(url, `GitHub says sha256 ${asset.sha256}, the download has ${hex}`);
    if (known !== undefined && (known.sha256 !== hex || known.size !== size))
      return differs(
        url,
        `it had sha256 ${known.sha256} on ${known.firstSeen}, and has ${hex} now`,
      );
    const source = asset.sha256 === undefined ? 'download' : 'github+download';
    const firstSeen = known?.firstSeen ?? update.today;
    return { kind: 'file', url, file: { size, sha256: hex, source, firstSeen } };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return { kind: 'unanswered', message: `${quoted(url)}: ${error.message}` };
  }
}

function differs(url: string, why: string): Looked {
  return { kind: 'differs', message: `${quoted(url)} is not what it should be: ${why}` };
}
