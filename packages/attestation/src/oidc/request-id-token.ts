import { GuardError } from '@portcullis/core';
import type { HttpClient } from '@portcullis/http';
import { AttestationError } from '../attestation-error.ts';
import { askService } from '../service/ask-service.ts';
import { isSafeUrl } from '../service/is-safe-url.ts';
import { parseJson } from '../service/parse-json.ts';
import { strangeAnswer } from '../service/strange-answer.ts';
import { toFields } from '../service/to-fields.ts';
import { parseIdToken } from './parse-id-token.ts';

export interface IdTokenRequest {
  /** The variables that the runner sets. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly audience: string;
  readonly http: HttpClient;
}

/**
 * Asks the runner's service for a token of this job. Whoever holds it can sign as the job: the caller masks it.
 * https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export async function requestIdToken({
  environment,
  audience,
  http,
}: IdTokenRequest): Promise<string> {
  const { url, token } = readVariables(environment);
  url.searchParams.append('audience', audience);
  const { body } = await askService(http, {
    method: 'GET',
    url: url.href,
    headers: { accept: 'application/json', authorization: `Bearer ${token}` },
    maxBytes: 65_536,
    errand,
  });
  const { value } = toFields(parseJson(body));
  if (typeof value !== 'string')
    throw strangeAnswer(errand, { url: url.href, what: 'answers with no token' });
  parseIdToken(value);
  return value;
}

const errand = {
  problem: 'cannot get an identity token',
  advice: 'run the job again; it needs "permissions: id-token: write"',
};

function readVariables(environment: IdTokenRequest['environment']): {
  readonly url: URL;
  readonly token: string;
} {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = environment;
  if (!url || !token)
    throw new GuardError(
      'bad-usage',
      'cannot ask for an identity token: the runner offers none; give the job "permissions: id-token: write", which runs for pull requests from forks do not get',
    );
  if (!isSafeUrl(url))
    throw new AttestationError(
      'bad-token',
      'cannot ask for an identity token: ACTIONS_ID_TOKEN_REQUEST_URL has to begin with "https://"; leave it as the runner sets it',
    );
  return { url: new URL(url), token };
}
