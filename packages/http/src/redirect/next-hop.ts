import type { HttpRequest } from '../http-client.ts';
import { HttpError } from '../http-error.ts';
import type { Hop } from './hop.ts';

export interface Redirect {
  readonly status: number;
  readonly location: string | undefined;
}

const mostRedirects = 5;

/**
 * Where a redirect leads, if it may. A POST stays a POST: git servers answer 301 for a repository that has moved, and
 * mean the same question. https://www.rfc-editor.org/rfc/rfc9110#section-15.4
 */
export function nextHop(hop: Hop, redirect: Redirect, request: HttpRequest): Hop {
  const { status, location } = redirect;
  const url = readLocation(hop.url, location);
  if (!url) throw refused(hop.url, status, 'without saying where to');
  const isAnother = status === 303 && (request.method === 'POST' || request.method === 'PUT');
  const refusal = isAnother ? 'to another question' : whyNot(url, hop, request);
  if (refusal !== undefined) throw refused(hop.url, status, refusal);
  return {
    url,
    headers: url.origin === hop.url.origin ? hop.headers : withoutCredentials(hop.headers),
    trail: [...hop.trail, hop.url.href],
  };
}

function readLocation(base: URL, location: string | undefined): URL | undefined {
  if (location === undefined || !URL.canParse(location, base.href)) return undefined;
  const url = new URL(location, base);
  url.username = '';
  url.password = '';
  return url;
}

function whyNot(url: URL, hop: Hop, request: HttpRequest): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== hop.url.protocol) return 'away from https';
  if (!mayLeadTo(url, request)) return `to another host, "${url.host.slice(0, 200)}"`;
  if (hop.trail.includes(url.href)) return 'in a circle';
  return hop.trail.length > mostRedirects ? `more than ${mostRedirects} times` : undefined;
}

function mayLeadTo(url: URL, { url: asked, redirectsTo = [] }: HttpRequest): boolean {
  if (url.host === new URL(asked).host) return true;
  return typeof redirectsTo === 'function' ? redirectsTo(url) : redirectsTo.includes(url.host);
}

/** https://curl.se/docs/CVE-2018-1000007.html: a header meant for one origin must not reach another. */
function withoutCredentials(headers: Hop['headers']): Hop['headers'] {
  const { authorization: _, cookie: __, ...rest } = headers;
  return rest;
}

function refused(from: URL, status: number, why: string): HttpError {
  return new HttpError(
    'unreadable',
    `"${from.host}" redirects ${why}, which is not followed; check the address of the server`,
    { status },
  );
}
