import { writePermissions } from '../../facts/write-permissions.ts';
import type { Privilege } from './privilege.ts';

/**
 * How much a job holds: something that reaches further than issues and comments, only such, what the repository's
 * settings say, or nothing.
 */
export function powerOf(privilege: Privilege): 'strong' | 'weak' | 'unknown' | 'none' {
  const { secrets, identity, cache, writes, defaultToken } = privilege;
  if (secrets.length > 0 || identity !== undefined || cache !== undefined) return 'strong';
  if (writes.some(({ scope }) => !isWeak(scope))) return 'strong';
  if (writes.length > 0) return 'weak';
  return defaultToken === undefined ? 'none' : 'unknown';
}

function isWeak(scope: string): boolean {
  return writePermissions.get(scope)?.severity === 'low';
}
