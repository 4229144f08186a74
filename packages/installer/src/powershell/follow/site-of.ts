import type { PsNode } from '../tree/ps-node.ts';
import { union, without } from '../values/sets.ts';
import type { Site } from '../values/site.ts';
import type { Value } from '../values/value.ts';
import { doubt, type Machine, maxSites, maxSteps } from './machine.ts';
import type { State } from './state.ts';

/** What a command downloads, as it says itself. */
export interface Fetch {
  readonly command: string;
  readonly url: Value;
  /** Undefined when what it fetches is its value. */
  readonly destination: Value | undefined;
}

/** Notes a download; whatever was known of an earlier one in the same place is no longer true. */
export function fetchInto(machine: Machine, node: PsNode, fetch: Fetch): Site {
  const site = siteOf(machine, node, fetch);
  const { state } = machine;
  if (!state) return site;
  forget(state, site);
  state.seen.set(site, true);
  state.dirty.set(site, []);
  for (const text of fetch.destination?.texts ?? [])
    state.files.set(pathKey(text), new Set([site]));
  return site;
}

/** Downloads whose bytes a value is, or lie where it points. */
export function sitesOf(state: State, value: Value): ReadonlySet<Site> {
  const held = value.texts.map((text) => state.files.get(pathKey(text)) ?? new Set<Site>());
  const inItems = (value.items ?? []).map((item) => sitesOf(state, item));
  return union(value.content, ...held, ...inItems);
}

/** The same, where a path may be only a part of the text, as in the arguments of an installer. */
export function sitesNamedIn(state: State, value: Value): ReadonlySet<Site> {
  const keys = value.texts.map(pathKey);
  const named = [...state.files]
    .filter(([path]) => path.length > 3 && keys.some((key) => key.includes(path)))
    .map(([, sites]) => sites);
  const inItems = (value.items ?? []).map((item) => sitesNamedIn(state, item));
  return union(value.content, ...named, ...inItems);
}

export function pathKey(text: string): string {
  return text
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/[\\/]+/g, '/')
    .replace(/^\.\//, '')
    .toLowerCase();
}

function siteOf(machine: Machine, node: PsNode, { command, url, destination }: Fetch): Site {
  const key = [...machine.calls, node].map(({ start }) => start).join('>');
  const known = machine.sites.get(key);
  if (known) return known;
  if (machine.sites.size >= maxSites) {
    doubt(machine, node, 'the script has more downloads than are followed');
    machine.steps = maxSteps;
  }
  const site: Site = {
    start: node.start,
    end: node.end,
    command,
    urls: url.texts,
    destinations: [...(destination?.texts ?? [])],
    isFile: destination !== undefined,
    calls: machine.calls,
    uses: [],
    sources: new Set(),
    isReference: false,
  };
  machine.sites.set(key, site);
  return site;
}

/** The second download of a loop is not what the check of the first one was about. */
function forget(state: State, site: Site): void {
  for (const variables of [state.locals, state.globals]) {
    for (const [name, value] of variables) {
      if (!value.whenTrue.has(site) && !value.whenFalse.has(site) && !value.hashes.has(site))
        continue;
      variables.set(name, {
        ...value,
        whenTrue: without(value.whenTrue, site),
        whenFalse: without(value.whenFalse, site),
        hashes: without(value.hashes, site),
      });
    }
  }
}
