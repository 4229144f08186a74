/** The file that a URL or a path names, without what comes behind `?` and `#`. */
export function baseName(url: string): string {
  const [path = ''] = url.split(/[?#]/);
  return path.slice(path.lastIndexOf('/') + 1);
}
