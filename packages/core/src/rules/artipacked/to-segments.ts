/** The segments of a path, `.` and doubled separators dropped, `..` taken back; never above its start. */
export function toSegments(path: string, base: readonly string[] = []): readonly string[] {
  const segments = [...base];
  for (const segment of path.split(/[/\\]/)) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments;
}
