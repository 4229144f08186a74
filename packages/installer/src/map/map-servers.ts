import type { ReleaseServers } from '../release/release-servers.ts';

/** Who is asked for a map. */
export type MapServers = Omit<ReleaseServers, 'mirrors'>;
