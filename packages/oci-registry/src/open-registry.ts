import { type HttpClient, HttpError, type HttpResponse } from '@portcullis/http';
import { parseChallenges } from './parse-challenges.ts';
import { readToken } from './read-token.ts';
import type { Registry, RegistryRequest } from './registry.ts';
import type { RegistryCredentials } from './registry-credentials.ts';
import type { RepositoryName } from './repository-name.ts';
import { repositoryUrl } from './repository-url.ts';

export interface RegistryOptions {
  readonly http: HttpClient;
  readonly repository: RepositoryName;
  readonly credentials?: RegistryCredentials | undefined;
  readonly actions?: 'pull' | 'pull,push';
}

type Asked<Result> =
  | { readonly kind: 'answer'; readonly result: Result }
  | { readonly kind: 'refused'; readonly challenge: string };

/** Asks nobody yet. Throws HttpError for a name that no repository can have. */
export function openRegistry(options: RegistryOptions): Registry {
  const { http, repository } = options;
  const url = repositoryUrl(repository);
  const { origin } = new URL(url);
  let authorization: string | undefined;
  const ask = <Result>(
    { understands, ...request }: RegistryRequest,
    read: (response: HttpResponse) => Promise<Result>,
  ) => {
    const isOurs = authorization !== undefined && new URL(request.url).origin === origin;
    const headers = { ...request.headers, ...(isOurs ? { authorization } : {}) };
    const accepts = (status: number) => status === 401 || understands.includes(status);
    return http.send({ ...request, headers: defined(headers), accepts }, (response) =>
      toAsked(response, read),
    );
  };
  return {
    repository,
    url,
    async send(request, read) {
      const first = await ask(request, read);
      if (first.kind === 'answer') return first.result;
      // Not known yet, or a token whose time is over.
      authorization = await authorize(first.challenge, options);
      const second = await ask(request, read);
      if (second.kind === 'answer') return second.result;
      throw stranger(options);
    },
  };
}

async function toAsked<Result>(
  response: HttpResponse,
  read: (response: HttpResponse) => Promise<Result>,
): Promise<Asked<Result>> {
  const { status, headers } = response;
  if (status === 401) return { kind: 'refused', challenge: headers['www-authenticate'] ?? '' };
  return { kind: 'answer', result: await read(response) };
}

function defined(
  headers: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const entries = Object.entries(headers);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** https://www.rfc-editor.org/rfc/rfc7617 where no tokens are given out. */
async function authorize(challenge: string, options: RegistryOptions): Promise<string> {
  const { credentials } = options;
  const schemes = parseChallenges(challenge).map(({ scheme }) => scheme);
  const isBasic = schemes.includes('basic') && !schemes.includes('bearer');
  if (!isBasic || credentials?.kind !== 'password')
    return `Bearer ${await readToken({ ...options, challenge })}`;
  const { username, password } = credentials;
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function stranger({ repository, credentials }: RegistryOptions): HttpError {
  const { registry, name } = repository;
  const who = credentials === undefined ? 'nobody without a login' : 'this login';
  const what =
    credentials === undefined
      ? `"${registry}" shows "${name}" to ${who}, or does not have it`
      : `"${registry}" does not let ${who} do this with "${name}"; check name and password, and what they may`;
  return new HttpError('permission', what, { status: 401 });
}
