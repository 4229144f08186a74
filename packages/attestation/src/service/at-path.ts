/** An endpoint below the base address of a service, which may have a path of its own. */
export function atPath(base: string, path: string): string {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`;
  return url.href;
}
