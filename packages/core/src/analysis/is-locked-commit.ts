/** Whether the lockfile's `commit` is a real one: `sha1-` and 40, or `sha256-` and 64 hex digits. */
export function isLockedCommit(text: string): boolean {
  return /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/i.test(text);
}
