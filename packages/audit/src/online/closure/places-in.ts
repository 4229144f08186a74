import {
  chainsOf,
  type Evidence,
  type Location,
  type Place,
  pinOf,
  type Repository,
  type Source,
  walk,
} from '@portcullis/core';

/** Places of an audited tree and of all that it leads to. */
export interface Places {
  /** Whether it is of the audited tree. */
  isOwn(location: Location): boolean;
  toPlace(location: Location): Place;
  /** The place of the audited tree that leads to what lies elsewhere: the first that is named, else the first `uses`. */
  hostOf(locations: readonly Location[]): Place | undefined;
}

export function placesIn(repository: Repository, evidence: Evidence): Places {
  const own = sourcesOf(repository.documents);
  const remote = sourcesOf([...evidence.pins.values()].flatMap(({ document }) => document ?? []));
  const isOwn = ({ path }: Location) => own.has(path);
  const toPlace = ({ path, start, end }: Location): Place => {
    const source = own.get(path) ?? remote.get(path);
    if (source === undefined) throw new Error(`nothing was read as "${path}"`);
    return { source, start: start.offset, end: end.offset };
  };
  let hosts: ReadonlyMap<string, Place> | undefined;
  return {
    isOwn,
    toPlace,
    hostOf: (locations) => {
      const named = locations.find(isOwn);
      if (named !== undefined) return toPlace(named);
      hosts ??= hostsIn(repository, evidence);
      return locations.flatMap(({ path }) => hosts?.get(path) ?? [])[0];
    },
  };
}

function sourcesOf(documents: readonly { readonly source: Source }[]): ReadonlyMap<string, Source> {
  return new Map(documents.map(({ source }) => [source.path, source]));
}

/** The first `uses` of the tree that leads to each remote file. */
function hostsIn(repository: Repository, evidence: Evidence): ReadonlyMap<string, Place> {
  const hosts = new Map<string, Place>();
  walk(repository, {
    uses: ({ uses, owner }) => {
      if (uses.kind !== 'repository') return;
      const pin = pinOf(uses, owner, { repository, evidence });
      if (pin === undefined) return;
      for (const one of [pin, ...chainsOf(pin, evidence).flatMap(({ end }) => end ?? [])]) {
        const path = one.document?.source.path;
        if (path !== undefined && !hosts.has(path)) hosts.set(path, uses.at);
      }
    },
  });
  return hosts;
}
