import type { NamedRelease } from './named-release.ts';
import type { ReleaseServers } from './release-servers.ts';

/** What is released already, and who is asked for it. */
export interface WantedRelease extends NamedRelease {
  readonly servers: ReleaseServers;
}
