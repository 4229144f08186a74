import { standsAt } from '../../analysis/stands-at.ts';
import type { Finding } from '../../engine/index.ts';
import { type Repository, type UsesSite, walk } from '../../model/index.ts';

/** Finds the `uses` at which a finding stands. */
export function usesAt(repository: Repository): (finding: Finding) => UsesSite | undefined {
  const sites = new Map<string, UsesSite>();
  walk(repository, {
    uses: (site) => {
      const { source, start } = standsAt(site.uses.at);
      sites.set(`${source.path}\n${start}`, site);
    },
  });
  return ({ at }) => sites.get(`${at.path}\n${at.start.offset}`);
}
