/** Enough of a commit for a reader. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 12);
}
