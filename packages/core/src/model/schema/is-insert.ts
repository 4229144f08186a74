/** `${{ insert }}`: as a key it puts the entries of its value in its place. */
export function isInsert(text: string): boolean {
  return /^\$\{\{\s*insert\s*\}\}$/.test(text);
}
