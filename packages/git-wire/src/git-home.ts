import type { GitRepository } from './git-client.ts';

/** Where a repository is asked for. */
export type GitHome = Pick<GitRepository, 'url' | 'authorization' | 'format'>;

/**
 * A token of GitHub's is the password of a user of this name.
 * Source: https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/authenticating-as-a-github-app-installation
 */
export function toGitHome(name: string, server: string, token: string | undefined): GitHome {
  const url = `${server.replace(/\/+$/, '')}/${name}`;
  if (token === undefined) return { url };
  const pair = Buffer.from(`x-access-token:${token}`).toString('base64');
  return { url, authorization: `Basic ${pair}` };
}
