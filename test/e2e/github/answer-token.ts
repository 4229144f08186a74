import type { TokenIssuer } from '../../support/sigstore/services/token-issuer.ts';
import type { Answer, Asked, Room } from './exchange.ts';
import { badCredentials } from './refusals.ts';

/** `/oidc/JOB?audience=…`: the identity token of a job, for a job with `id-token: write` only. */
export function answerToken(
  { path, query, headers }: Asked,
  { state, issuer }: Room & { readonly issuer: TokenIssuer },
): Answer {
  const job = state.jobs.get(path.split('/')[2] ?? '');
  const isAllowed = job?.permissions['id-token'] === 'write';
  if (job === undefined || !isAllowed || headers.authorization !== `Bearer oidc_${job.key}`)
    return badCredentials;
  const audience = query.get('audience') ?? `https://github.com/${state.repository.split('/')[0]}`;
  const value = issuer.issue(audience, { claims: job.claims });
  return { status: 200, body: { count: 1, value } };
}
