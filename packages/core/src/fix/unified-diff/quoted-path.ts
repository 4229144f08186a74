/** A path as git writes it: in quotes with escapes where it has what a patch could not carry otherwise. */
export function quotedPath(path: string): string {
  if (!/[\p{Cc}"\\]/u.test(path)) return path;
  const escaped = path.replace(/[\p{Cc}"\\]/gu, (found) => {
    if (found === '"' || found === '\\') return `\\${found}`;
    return [...new TextEncoder().encode(found)]
      .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
      .join('');
  });
  return `"${escaped}"`;
}
