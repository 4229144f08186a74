import { serversFrom, tokenFor, tool } from '@portcullis/audit';
import { openReleaseServers } from '@portcullis/installer';
import type { Surroundings } from './surroundings.ts';

/** The servers that the environment names, with the token that it has for them. */
export function releaseServersOf({
  env: environment,
}: Pick<Surroundings, 'env'>): ReturnType<typeof openReleaseServers> {
  const { server, api } = serversFrom(environment, undefined);
  const token = tokenFor(server, environment);
  const userAgent = `${tool.name}/${tool.version}`;
  return openReleaseServers({ server, api, token, environment, userAgent });
}
