import type { InstallSite } from '@portcullis/core';

/** What one command fetches in one way is one site: `pip install build twine`. */
export function mergedSites(sites: readonly InstallSite[]): readonly InstallSite[] {
  const merged = new Map<string, InstallSite>();
  for (const [index, one] of sites.entries()) {
    const key = keyOf(one) ?? `${index}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? one : joined(known, one));
  }
  return [...merged.values()];
}

function keyOf(one: InstallSite): string | undefined {
  if (one.kind === 'doubt') return undefined;
  const { kind, at, mutability, verification, verdict, weakness } = one.site;
  const place = [one.at.start, one.at.end, at.path, at.start.offset, at.end.offset];
  return JSON.stringify([...place, one.isClear, kind, mutability, verification, verdict, weakness]);
}

function joined(known: InstallSite, one: InstallSite): InstallSite {
  if (known.kind === 'doubt' || one.kind === 'doubt') return known;
  const { what } = known.site;
  const isSame = what.split(' ').includes(one.site.what) || what.length > longest;
  return isSame ? known : { ...known, site: { ...known.site, what: `${what} ${one.site.what}` } };
}

const longest = 300;
