import { createReleaseApi } from '@portcullis/github-api';
import { createHttpClient } from '@portcullis/http';
import { isPublicAddress } from './is-public-address.ts';
import type { ReleaseServers } from './release-servers.ts';

export interface ReleaseServersOptions {
  readonly server: string;
  readonly api: string;
  readonly token: string | undefined;
  /** Where proxies are looked up. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
}

/**
 * The token is for the API alone: what a release has is downloaded as anybody would. Whoever has a GitHub on this
 * machine, as tests do, has mirrors there too.
 */
export function openReleaseServers(options: ReleaseServersOptions): ReleaseServers {
  const { server, api: url, token, environment, userAgent } = options;
  const http = createHttpClient({ environment, userAgent });
  const isHere = /^(?:127\.[\d.]+|localhost|\[::1\])$/.test(new URL(server).hostname);
  const mayReach = isHere ? () => true : isPublicAddress;
  return {
    http,
    api: createReleaseApi({ http, url, token }),
    server: server.replace(/\/+$/, ''),
    mirrors: createHttpClient({ environment, userAgent, mayReach }),
  };
}
