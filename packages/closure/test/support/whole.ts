/** A commit as the in-memory upstream writes its first digits out. */
export function whole(id: string): string {
  return id.padEnd(40, '0');
}
