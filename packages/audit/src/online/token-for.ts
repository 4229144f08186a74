import { GuardError } from '@portcullis/core';

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
  const name = names.find((one) => (environment[one] ?? '').trim() !== '');
  return name === undefined ? undefined : toToken(name, environment[name] ?? '');
}

const githubNames = ['GH_TOKEN', 'GITHUB_TOKEN'] as const;
const ownServerNames = ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GITHUB_TOKEN'] as const;

/** A header holds printable ASCII. The value is never shown. */
function toToken(name: string, value: string): string {
  const token = value.trim();
  if (/^[!-~]+$/.test(token)) return token;
  throw new GuardError('bad-usage', `cannot use ${name}: a token has no blanks and no line breaks`);
}
