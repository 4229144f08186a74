import { quoted } from '@portcullis/core';
import { type HttpClient, HttpError } from '@portcullis/http';
import type { ImageName } from './image-name.ts';
import { isLoopback } from './is-loopback.ts';
import { parseChallenges } from './parse-challenges.ts';
import { readBytes } from './read-bytes.ts';

/** Who wants a token, and what it answered. */
export interface Refusal {
  readonly image: ImageName;
  /** The header `WWW-Authenticate`. */
  readonly challenge: string;
}

/**
 * An anonymous token that may pull one image. Throws HttpError.
 * https://distribution.github.io/distribution/spec/auth/token/
 */
export async function readToken(http: HttpClient, { image, challenge }: Refusal): Promise<string> {
  const bearer = parseChallenges(challenge).find(({ scheme }) => scheme === 'bearer');
  const realm = bearer?.parameters.get('realm');
  if (bearer === undefined || realm === undefined)
    throw new HttpError('permission', `"${image.registry}" gives out no anonymous tokens`);
  const url = checkRealm(realm, image);
  const service = bearer.parameters.get('service');
  if (service !== undefined) url.searchParams.set('service', service);
  const scope = bearer.parameters.get('scope') ?? `repository:${image.name}:pull`;
  url.searchParams.set('scope', scope);
  const bytes = await http.send({ method: 'GET', url: url.href, maxBytes: 2 ** 16 }, ({ body }) =>
    readBytes(body),
  );
  return parseToken(bytes, url);
}

/** The registry chooses whom we ask: anybody in public, but nobody behind its back on this machine. */
function checkRealm(realm: string, { registry }: ImageName): URL {
  const url = URL.canParse(realm) ? new URL(realm) : undefined;
  const isSafe =
    url !== undefined &&
    url.username === '' &&
    url.password === '' &&
    (isLoopback(url.hostname) ? isLoopback(hostOf(registry)) : url.protocol === 'https:');
  if (!isSafe)
    throw new HttpError(
      'unreadable',
      `"${registry}" sends for a token to ${quoted(realm)}, which is no address that can be trusted with the question`,
    );
  return url;
}

function hostOf(registry: string): string {
  return new URL(`http://${registry}`).hostname;
}

function parseToken(bytes: Uint8Array, { host }: URL): string {
  const { token, access_token: accessToken } = parseObject(bytes);
  const found = token ?? accessToken;
  // It becomes a header: no spaces, no line breaks.
  if (typeof found !== 'string' || !/^[\x21-\x7e]+$/.test(found))
    throw new HttpError('unreadable', `the answer of "${host}" holds no token`);
  return found;
}

function parseObject(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
