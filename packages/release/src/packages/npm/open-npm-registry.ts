import { quoted } from '@portcullis/core';
import { askRegistry } from '../ask-registry.ts';
import { badPackage } from '../bad-package.ts';
import { isDone } from '../is-done.ts';
import { PackageError } from '../package-error.ts';
import type { PackageRegistry } from '../package-registry.ts';
import { refusalWords } from '../refusal-words.ts';
import type { Fields } from '../to-fields.ts';
import type { TrustedPublishing } from '../trusted-publishing.ts';
import { chooseDistTag } from './choose-dist-tag.ts';
import { escapeName } from './escape-name.ts';
import { exchangeNpmToken } from './exchange-npm-token.ts';
import { findNpmVersion } from './find-npm-version.ts';
import { isPublicPackage } from './is-public-package.ts';
import { npmDocument } from './npm-document.ts';
import type { NpmPackage } from './npm-package.ts';
import { repositoryOf } from './repository-of.ts';

export interface NpmPlaces {
  /** `https://registry.npmjs.org` */
  readonly registry: string;
  readonly trusted: TrustedPublishing;
  readonly commit: string;
  readonly isPrerelease: boolean;
  /** Whether the source is public, by the issuer's word: npm takes provenance of no other. */
  readonly isPublicSource: () => Promise<boolean>;
  /** Gives the bundle of a package's provenance. */
  readonly signProvenance: (one: NpmPackage) => Promise<Fields>;
}

/** npm's registry, for packages that were looked into. */
export function openNpmRegistry(places: NpmPlaces): PackageRegistry<NpmPackage> {
  const { registry, trusted } = places;
  const latest = new Map<NpmPackage, string>();
  const prepared = new Map<NpmPackage, Prepared>();
  return {
    find: async (one) => {
      const found = await findNpmVersion(trusted.http, registry, one.target);
      if (found.latest !== undefined) latest.set(one, found.latest);
      return found.published;
    },
    prepare: async (one) => {
      prepared.set(one, await prepare(one, latest.get(one), places));
    },
    publish: async (one) => {
      const ready = prepared.get(one);
      if (ready === undefined) throw new Error('a package is prepared before it is published');
      await publish(one, ready, places);
    },
  };
}

interface Prepared {
  readonly token: string;
  readonly tag: string;
  readonly withProvenance: boolean;
}

async function prepare(
  one: NpmPackage,
  latest: string | undefined,
  places: NpmPlaces,
): Promise<Prepared> {
  const { registry, trusted, isPrerelease } = places;
  const { name } = one.target;
  const tag = chooseDistTag(one, { latest, isPrerelease });
  const token = await exchangeNpmToken(trusted, registry, name);
  const isPublic =
    one.access === 'public' ||
    (one.access === undefined && (await isPublicPackage(trusted.http, { registry, name, token })));
  const withProvenance = isPublic && (await places.isPublicSource());
  if (withProvenance) checkRepository(one, trusted.repository);
  else
    trusted.onNote(
      `"${name}" gets no provenance at npm: its source or the package itself is private`,
    );
  return { token, tag, withProvenance };
}

/** npm compares: https://docs.npmjs.com/generating-provenance-statements */
function checkRepository({ manifest, target }: NpmPackage, repository: string): void {
  if (isOf(manifest, repository)) return;
  throw badPackage(
    `the package.json of ${quoted(target.name)} does not name "https://github.com/${repository}" as its "repository": npm takes provenance of that one only`,
  );
}

function isOf({ repository }: Fields, name: string): boolean {
  return repositoryOf(repository)?.toLowerCase() === name.toLowerCase();
}

async function publish(
  one: NpmPackage,
  { token, tag, withProvenance }: Prepared,
  { registry, trusted, commit, signProvenance }: NpmPlaces,
): Promise<void> {
  const { name, version } = one.target;
  const provenance = withProvenance ? await signProvenance(one) : undefined;
  const repository = isOf(one.manifest, trusted.repository) ? trusted.repository : undefined;
  const document = npmDocument(one, { registry, tag, repository, commit, provenance });
  const answer = await askRegistry(trusted.http, {
    method: 'PUT',
    url: `${registry}/${escapeName(name)}`,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
    },
    body: Buffer.from(JSON.stringify(document)),
    isOnce: true,
  });
  if (isDone(answer)) return;
  throw new PackageError(
    'package-refused',
    `npm does not take ${quoted(`${name}@${version}`)}: it answers ${refusalWords(answer, [token])}`,
  );
}
