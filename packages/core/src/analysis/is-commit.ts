/** Whether a ref is a full commit: 40 hex digits, or 64 in a SHA-256 repository. Any other ref is a name that can move. */
export function isCommit(ref: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
}
