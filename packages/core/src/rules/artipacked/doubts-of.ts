import type { Credential } from './credential.ts';

/** What is not known about a checkout and decides how it is judged. */
export function doubtsOf({ version, action, isOutside }: Credential): readonly string[] {
  if (action.outsideWorkspaceSince === null) return [];
  const since = `release ${action.outsideWorkspaceSince} and later keep the token under "$RUNNER_TEMP"`;
  if (version === undefined)
    return [`nothing says which release this is; ${since}, so it is judged as an earlier one`];
  if (version.isClaimed && isOutside)
    return [`that this is release ${version.major} says only the comment; ${since}`];
  return [];
}
