import type { RepositoryEvidence } from '@portcullis/core';
import type { Upstream } from './upstream.ts';

/** What only the API knows of a repository, and no verdict rests on. */
export type Profile = Pick<RepositoryEvidence, 'facts' | 'advisories'>;

/** Asks once a repository, in the order of the first call: the API may stop answering. */
export class Profiles {
  readonly #upstream: Upstream;
  readonly #byName = new Map<string, Promise<Profile>>();

  constructor(upstream: Upstream) {
    this.#upstream = upstream;
  }

  of(name: string): Promise<Profile> {
    const key = name.toLowerCase();
    const profile = this.#byName.get(key) ?? ask(name, this.#upstream);
    this.#byName.set(key, profile);
    return profile;
  }
}

async function ask(name: string, upstream: Upstream): Promise<Profile> {
  const [facts, advisories] = await Promise.all([upstream.facts(name), upstream.advisories(name)]);
  return { facts, advisories };
}
