import { setTimeout as sleep } from 'node:timers/promises';
import type { Outside, Policy } from '@portcullis/attestation';
import { createGitClient, toGitHome } from '@portcullis/git-wire';
import { createHttpClient, type HttpClient, HttpError } from '@portcullis/http';
import { readTagCommit } from '../publish/read-tag-commit.ts';
import { findPackages, type RegistryPlaces } from '../registries/find-packages.ts';
import { findTags } from '../registries/find-tags.ts';
import type { SealManifest } from '../seal/seal-manifest.ts';
import { hiddenAssets } from './hidden-assets.ts';
import type { PublishedElsewhere } from './published-elsewhere.ts';
import type { PublishedRelease } from './published-release.ts';

export interface VerifyPlaces {
  readonly sbom: string | undefined;
  /** `sealPolicy` without a run. */
  readonly policy: Policy;
  /** A folder that is there and empty; gets `assets`. */
  readonly folder: string;
  readonly outside: Outside;
  readonly trustedRoot: string | undefined;
  readonly registries: RegistryPlaces;
  /** What is to be there. */
  readonly wanted: Pick<PublishedElsewhere, 'version' | 'packages' | 'tags'>;
}

/** A release on a real server. */
export function openPublished(manifest: SealManifest, places: VerifyPlaces): PublishedRelease {
  const { outside } = places;
  const http = createHttpClient(outside);
  return {
    ...places,
    manifest,
    http,
    hidden: () => hiddenAssets(manifest, { http, outside }),
    now: () => new Date(),
    elsewhere: toElsewhere(places, http),
    tagCommit: () => readTag(manifest, outside),
    pause: (times) => sleep(1000 * 2 ** times),
  };
}

function toElsewhere({ wanted, registries }: VerifyPlaces, http: HttpClient): PublishedElsewhere {
  return {
    ...wanted,
    findPackages: (targets) => findPackages(targets, { ...registries, http }),
    findTags: (tags) => findTags(tags, http),
  };
}

/** As anybody; with our token only where nobody else may look. */
async function readTag(
  { repository, tag }: SealManifest,
  outside: Outside,
): Promise<string | undefined> {
  const git = createGitClient({ http: createHttpClient(outside) });
  const homeOf = (token: string | undefined) => toGitHome(repository, outside.server, token);
  try {
    return await readTagCommit(tag, { git, home: homeOf(undefined) });
  } catch (error) {
    if (outside.token === undefined || !isHidden(error)) throw error;
    return readTagCommit(tag, { git, home: homeOf(outside.token) });
  }
}

function isHidden(error: unknown): boolean {
  return error instanceof HttpError && /^(?:permission|not-found)$/.test(error.kind);
}
