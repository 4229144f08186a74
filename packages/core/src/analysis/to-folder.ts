/** A relative path without `.`, `..` and doubled separators; undefined when it leaves the root. */
export function toFolder(path: string): string | undefined {
  const kept: string[] = [];
  for (const segment of path.split(/[/\\]/)) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') kept.push(segment);
    else if (kept.pop() === undefined) return undefined;
  }
  return kept.length === 0 ? '.' : kept.join('/');
}
