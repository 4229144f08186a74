import { quoted } from '@portcullis/core';
import { type HttpClient, HttpError, type HttpRequest } from '@portcullis/http';
import { isLoopback } from './is-loopback.ts';
import { parseChallenges } from './parse-challenges.ts';
import { readBytes } from './read-bytes.ts';
import type { RegistryCredentials } from './registry-credentials.ts';
import type { RepositoryName } from './repository-name.ts';

/** Who wants a token, and what it answered. */
export interface Refusal {
  readonly http: HttpClient;
  readonly repository: RepositoryName;
  /** The header `WWW-Authenticate`. */
  readonly challenge: string;
  /** Without them the token is for anybody. */
  readonly credentials?: RegistryCredentials | undefined;
  /** What the token must allow; `pull` unless told. */
  readonly actions?: 'pull' | 'pull,push';
}

/** A token for one repository. Throws HttpError. https://distribution.github.io/distribution/spec/auth/token/ */
export async function readToken(refusal: Refusal): Promise<string> {
  const { http, repository, challenge, credentials } = refusal;
  const bearer = parseChallenges(challenge).find(({ scheme }) => scheme === 'bearer');
  const realm = bearer?.parameters.get('realm');
  if (bearer === undefined || realm === undefined)
    throw new HttpError('permission', `"${repository.registry}" ${unanswerable(credentials)}`);
  const url = checkRealm(realm, repository);
  const service = bearer.parameters.get('service');
  const question = {
    ...(service === undefined ? {} : { service }),
    scope: scopeOf(refusal, bearer.parameters.get('scope')),
  };
  const request = toRequest(url, question, credentials);
  return parseToken(await http.send(request, ({ body }) => readBytes(body)), url);
}

function unanswerable(credentials: RegistryCredentials | undefined): string {
  return credentials === undefined
    ? 'gives out no anonymous tokens; log in, or give a name and a password'
    : 'does not say where a login is to be exchanged for a token';
}

/** What is asked first only wants to look; what we are about to do is ours to say. */
function scopeOf({ repository, actions = 'pull' }: Refusal, told: string | undefined): string {
  const own = `repository:${repository.name}:${actions}`;
  return actions === 'pull' ? (told ?? own) : own;
}

/** The registry chooses whom we ask: anybody in public, but nobody behind its back on this machine. */
function checkRealm(realm: string, { registry }: RepositoryName): URL {
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

const maxBytes = 2 ** 16;

/** A password is told in a header, an identity token in a body: neither may stand in an address, which is logged. */
function toRequest(
  url: URL,
  question: Readonly<Record<string, string>>,
  credentials: RegistryCredentials | undefined,
): HttpRequest {
  if (credentials?.kind === 'identity-token') return toExchange(url, question, credentials.token);
  for (const [name, value] of Object.entries(question)) url.searchParams.set(name, value);
  const asked: HttpRequest = { method: 'GET', url: url.href, maxBytes };
  if (credentials === undefined) return asked;
  const pair = `${credentials.username}:${credentials.password}`;
  const authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  return { ...asked, headers: { authorization } };
}

/** https://distribution.github.io/distribution/spec/auth/oauth/ */
function toExchange(
  { href: url }: URL,
  question: Readonly<Record<string, string>>,
  token: string,
): HttpRequest {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: 'portcullis',
    refresh_token: token,
    ...question,
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { method: 'POST', url, headers, body: Buffer.from(`${form}`), maxBytes };
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
