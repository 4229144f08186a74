/** Whether `no_proxy` names a host: itself or a parent domain, as in curl and git; with a port, only that port. */
export function isExcepted(url: URL, noProxy: string): boolean {
  const host = url.hostname.replace(/\.$/, '');
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = '', itsPort = port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(bracketed(entry)) ?? [];
      return name !== '' && itsPort === port && (host === name || host.endsWith(`.${name}`));
    });
}

/** `::1` is written without brackets in these lists, but not in URLs. */
function bracketed(entry: string): string {
  return /^[\da-f]*:[\da-f:.]*:[\da-f:.]*$/.test(entry) ? `[${entry}]` : entry;
}
