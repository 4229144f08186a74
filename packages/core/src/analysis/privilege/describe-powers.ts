import type { Privilege } from './privilege.ts';

/** What a job holds, in a few words for a message; undefined when it is nothing. */
export function describePowers(privilege: Privilege): string | undefined {
  const { secrets, identity, cache, writes, defaultToken } = privilege;
  const parts = [
    secrets.length > 0 && (secrets.length === 1 ? 'a secret' : `${secrets.length} secrets`),
    identity !== undefined && '"id-token: write"',
    writes.length > 0 && 'a token that can write',
    defaultToken !== undefined && 'a token that may write',
    cache !== undefined && 'write access to the cache',
  ].filter((part) => part !== false);
  const last = parts.pop();
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
