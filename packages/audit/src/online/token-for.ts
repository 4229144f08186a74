import { toToken } from './to-token.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The token that the environment has for a server, under the names that `gh` looks for
 * (https://cli.github.com/manual/gh_help_environment): what is for github.com is never sent to a server of one's own.
 * GITHUB_TOKEN is what a workflow calls the token of the server that runs it.
 */
export function tokenFor(server: string, environment: Environment): string | undefined {
  const { hostname } = new URL(server);
  const isGithub = hostname === 'github.com' || hostname.endsWith('.ghe.com');
  const names = isGithub ? githubNames : ownServerNames;
  for (const name of names) {
    const token = toToken(name, environment[name]);
    if (token !== undefined) return token;
  }
  return undefined;
}

const githubNames = ['GH_TOKEN', 'GITHUB_TOKEN'] as const;
const ownServerNames = ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GITHUB_TOKEN'] as const;
