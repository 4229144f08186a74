import { parseWorkflowClaims } from './parse-workflow-claims.ts';
import { type IdTokenRequest, requestIdToken } from './request-id-token.ts';
import { verifyIdToken } from './verify-id-token.ts';
import type { WorkflowClaims } from './workflow-claims.ts';

export interface ClaimsRequest extends Pick<IdTokenRequest, 'environment' | 'http'> {
  readonly issuer: string;
  readonly now: Date;
  /** Told of the token before it goes anywhere, so that it can be masked. */
  readonly onToken: (token: string) => void;
}

/** What the issuer says of this job, in a token that nobody else takes: it would be no loss if it leaked. */
export async function readWorkflowClaims(request: ClaimsRequest): Promise<WorkflowClaims> {
  const token = await requestIdToken({ ...request, audience });
  request.onToken(token);
  return parseWorkflowClaims(await verifyIdToken(token, { ...request, audience }));
}

/** As GitHub's own action has it: https://github.com/actions/toolkit/blob/main/packages/attest/src/oidc.ts */
const audience = 'nobody';
