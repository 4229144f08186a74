import type { HttpClient } from '@portcullis/http';
import { issuerOf } from '../oidc/issuer-of.ts';
import { readTokenFile } from '../oidc/read-token-file.ts';
import { readWorkflowClaims } from '../oidc/read-workflow-claims.ts';
import type { WorkflowClaims } from '../oidc/workflow-claims.ts';
import type { AttestRequest } from './attest-request.ts';

/** Who signs. */
export interface Identity {
  /** What the issuer says of this job; undefined for who is no workflow. */
  readonly claims: WorkflowClaims | undefined;
  /** The file with the token to sign with; undefined where the runner gives one. */
  readonly tokenFile: string | undefined;
}

/** Who signs, verified with the issuer's keys where it is a job. */
export async function identify(request: AttestRequest, http: HttpClient): Promise<Identity> {
  const { identityToken: tokenFile, outside, onToken, now } = request;
  const { environment, server } = outside;
  if (tokenFile !== undefined) {
    // Before anything is asked: a file that holds no token is a slip.
    onToken(await readTokenFile(tokenFile));
    return { claims: undefined, tokenFile };
  }
  const issuer = request.issuer ?? issuerOf(server);
  const claims = await readWorkflowClaims({ environment, http, issuer, now: now(), onToken });
  return { claims, tokenFile: undefined };
}
