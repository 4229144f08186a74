import type { GithubApiOptions } from '@portcullis/github-api';
import { fewAtOnce } from '../few-at-once.ts';
import type { AtHand } from './at-hand.ts';
import { type AttachedLookup, findAttached } from './attached.ts';
import { findBeside } from './beside.ts';
import type { Findings } from './found-bundle.ts';
import { findInFolder } from './in-folder.ts';
import { findOnGithub } from './on-github.ts';

/** Where bundles are looked for. */
export interface Places {
  /** Files and folders that the user names: when there are any no other place is looked at. */
  readonly bundles: readonly string[];
  /** Undefined when no server is asked, or when nobody knows for which repository. */
  readonly github: GithubStore | undefined;
  /** Undefined when no registry is asked. */
  readonly registry: Omit<AttachedLookup, 'image'> | undefined;
}

export interface GithubStore {
  readonly api: GithubApiOptions;
  /** `owner/name` */
  readonly repository: string;
}

/** Every bundle that may speak of a subject, from all places; what could not be looked at is named. */
export async function findBundles(subjects: readonly AtHand[], places: Places): Promise<Findings> {
  const lookups =
    places.bundles.length > 0
      ? places.bundles.map((path) => () => findInFolder(path))
      : subjects.flatMap((one) => lookupsOf(one, places));
  const found = (await fewAtOnce(lookups, (lookup) => lookup())).flatMap((one) => one ?? []);
  return {
    bundles: found.flatMap(({ bundles }) => bundles),
    unread: found.flatMap(({ unread }) => unread),
  };
}

type Lookup = () => Promise<Findings>;

function lookupsOf({ subject, path, image }: AtHand, places: Places): readonly Lookup[] {
  const { github, registry } = places;
  const { sha256 } = subject.digests;
  const lookups: Lookup[] = [];
  if (path !== undefined) lookups.push(() => findBeside(path));
  // GitHub knows subjects by this digest only.
  if (github !== undefined && sha256 !== undefined)
    lookups.push(() => findOnGithub({ ...github, digest: `sha256:${sha256}` }));
  if (registry !== undefined && image !== undefined)
    lookups.push(() => findAttached({ ...registry, image }));
  return lookups;
}
