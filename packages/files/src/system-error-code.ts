import { types } from 'node:util';

/** What the system answered to a call, such as `ENOENT`; undefined for every other error. */
export function systemErrorCode(error: unknown): string | undefined {
  if (!types.isNativeError(error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && 'syscall' in error ? error.code : undefined;
}
