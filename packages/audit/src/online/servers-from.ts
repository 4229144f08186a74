import type { Servers } from '@portcullis/closure';
import { toServerUrl } from './to-server-url.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The servers that the variables of a runner name (https://docs.github.com/en/actions/reference/workflows-and-actions/variables),
 * else github.com. Without a token: who may use one says which.
 */
export function serversFrom(
  environment: Environment,
  fallback: string | undefined,
): Omit<Servers, 'token'> {
  const server = toServerUrl('GITHUB_SERVER_URL', environment.GITHUB_SERVER_URL) ?? github;
  const api = toServerUrl('GITHUB_API_URL', environment.GITHUB_API_URL);
  const second = toServerUrl('the fallback server', fallback);
  return {
    server,
    api: api ?? apiOf(server),
    fallback: second === server ? undefined : second,
  };
}

const github = 'https://github.com';

/** https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api */
function apiOf(server: string): string {
  const { host } = new URL(server);
  const isOwnServer = host !== 'github.com' && !host.endsWith('.ghe.com');
  return isOwnServer ? `${server}/api/v3` : `https://api.${host}`;
}
