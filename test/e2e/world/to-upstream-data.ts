import type { ApiData } from '../../support/loopback/api-data.ts';
import { library } from './places.ts';
import { upstreams } from './upstreams.ts';

/** What the API knows of the repositories that are used, beside the one that releases. */
export function toUpstreamData(): ApiData {
  const versions = [...upstreams, library].map(({ name, version }) => [name, version] as const);
  return {
    repositories: Object.fromEntries(
      versions.map(([name, tag]) => [name, { releases: [{ tag }] }]),
    ),
  };
}
