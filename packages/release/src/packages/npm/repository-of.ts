/**
 * The repository on github.com that a package.json names, `owner/name`; undefined for any other.
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-json#repository
 */
export function repositoryOf(repository: unknown): string | undefined {
  const isTable = typeof repository === 'object' && repository !== null && 'url' in repository;
  const url = isTable ? repository.url : repository;
  if (typeof url !== 'string' || url.length > 500) return undefined;
  const [, owner, name] = form.exec(url) ?? [];
  return owner === undefined || name === undefined ? undefined : `${owner}/${name}`;
}

const form =
  /^(?:(?:git\+)?(?:https?|ssh|git):\/\/(?:git@)?(?:www\.)?github\.com\/|git@github\.com:|github:|)([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
