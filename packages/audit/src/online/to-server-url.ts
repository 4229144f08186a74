import { GuardError, quoted } from '@portcullis/core';

/**
 * The address of a server without a slash at its end; undefined when there is none. Whoever listens on the way
 * could change every answer, so that `http` is for servers on this machine only.
 */
export function toServerUrl(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isPlain = url !== undefined && url.username + url.password + url.search + url.hash === '';
  if (isPlain && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))))
    return url.href.replace(/\/+$/, '');
  // A password could stand before it.
  const shown = value.includes('@') ? 'an address with "@"' : quoted(value);
  const hint = url?.protocol === 'http:' ? '; http is for servers on this machine only' : '';
  throw new GuardError(
    'bad-usage',
    `cannot use ${shown} as ${name}: write it as "https://github.example.com"${hint}`,
  );
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}
