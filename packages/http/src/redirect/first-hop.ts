import type { HttpRequest } from '../http-client.ts';
import { HttpError } from '../http-error.ts';
import type { Hop } from './hop.ts';

export function firstHop(request: HttpRequest): Hop {
  const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new HttpError(
      'network',
      'the address of a server has to begin with "https://"; check it',
    );
  }
  // An address stands in reports and recordings, so that no credential may.
  url.username = '';
  url.password = '';
  return { url, headers: lowerCased(request.headers ?? {}), trail: [url.href] };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
