import { setTimeout as sleep } from 'node:timers/promises';
import { createGitClient, toGitHome } from '@portcullis/git-wire';
import { createDraftApi } from '@portcullis/github-api';
import { createHttpClient, type HttpOptions } from '@portcullis/http';
import { openSealed } from '../seal/open-sealed.ts';
import type { Publishing } from './publishing.ts';
import { readTagCommit } from './read-tag-commit.ts';
import type { SealedRelease } from './sealed-release.ts';

export interface PublishPlaces {
  /** `https://github.com` */
  readonly server: string;
  /** `https://api.github.com` */
  readonly api: string;
  /** May write contents. */
  readonly token: string;
  readonly http: Pick<HttpOptions, 'environment' | 'userAgent'>;
  /** The folder `assets` of the seal. */
  readonly assets: string;
  readonly onStep: (description: string) => void;
}

/** Publishing on a real server. */
export function openPublishing(
  { repository, tag }: SealedRelease,
  { server, api: url, token, http: options, assets, onStep }: PublishPlaces,
): Publishing {
  const git = createGitClient({ http: createHttpClient(options) });
  const home = toGitHome(repository, server, token);
  return {
    api: createDraftApi({ http: createHttpClient({ ...options, ...patience }), url, token }),
    tagCommit: () => readTagCommit(tag, { git, home }),
    open: (asset) => openSealed(assets, asset),
    pause: (times) => sleep(1000 * 2 ** times),
    onStep,
  };
}

/** Two gigabytes, the most that an asset may have, in twelve minutes: 3 MB a second. */
const patience = { stallAfter: 60_000, stallBudget: 120_000 } as const;
