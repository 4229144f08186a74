/** An entry of the lockfile as a key (see `lockKey`); undefined when it is not `owner/repo@ref`. */
export function parseLockKey(text: string): string | undefined {
  const [, repository, ref] = /^([^/@:]+\/[^/@:]+)@([^:]+)$/.exec(text) ?? [];
  return repository === undefined || ref === undefined
    ? undefined
    : `${repository.toLowerCase()}@${ref}`;
}
