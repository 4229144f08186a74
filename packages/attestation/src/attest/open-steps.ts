import { createHttpClient, type HttpClient } from '@portcullis/http';
import type { Findings } from '../find/found-bundle.ts';
import { findOnGithub } from '../find/on-github.ts';
import { findSaved } from '../find/saved.ts';
import { readTokenFile } from '../oidc/read-token-file.ts';
import { requestIdToken } from '../oidc/request-id-token.ts';
import { reuseToken } from '../oidc/reuse-token.ts';
import type { Policy } from '../policy/policy.ts';
import { signStatement } from '../sign/sign-statement.ts';
import type { Statement } from '../statement/statement.ts';
import { saveBundle } from '../store/in-folder.ts';
import { openFolder } from '../store/open-folder.ts';
import { openList } from '../store/open-list.ts';
import type { AttestRequest } from './attest-request.ts';
import type { AttestSteps } from './attest-steps.ts';
import { isPassing } from './is-passing.ts';
import type { Prepared } from './prepared.ts';
import { storeBundle } from './store-bundle.ts';
import { verifyWith } from './verify-with.ts';

/** The steps of a real run. */
export function openSteps(request: AttestRequest, prepared: Prepared): AttestSteps {
  const { folder, list } = request;
  const { services, http } = prepared;
  const { environment, userAgent } = request.outside;
  const idToken = tokens(request, prepared);
  // Stores have other limits than services that sign.
  const stores = createHttpClient({ environment, userAgent });
  const ofOthers = verifyWith(request, { ...prepared, policy: policyForOthers(prepared) });
  // Before anything is signed, as the list is.
  openFolder(folder);
  return {
    findEarlier: (statement) => findEarlier(statement, { request, prepared, stores }),
    sign: (statement) => signStatement(statement, { services, http, idToken }),
    save: async (bundle, statement) => saveBundle(bundle, statement, folder),
    verify: verifyWith(request, prepared),
    saveAll: list === undefined ? () => {} : openList(list, (json) => isPassing(json, ofOthers)),
    store: async (bundle, statement, isEarlier) =>
      request.isHeldBack === true
        ? []
        : storeBundle({ bundle, statement, isEarlier }, request, stores),
  };
}

/** What else the job has attested: other files, or something else of the same. */
function policyForOthers({ policy, identity: { claims } }: Prepared): Policy {
  const run = policy.run === 'any' && claims !== undefined ? 'same-run' : policy.run;
  return { ...policy, run, predicateType: undefined };
}

function tokens(
  { outside, onToken, now }: AttestRequest,
  { identity: { tokenFile }, services: { audience }, http }: Prepared,
): () => Promise<string> {
  // Read anew each time: whoever wrote it may have renewed it.
  if (tokenFile !== undefined) return () => readTokenFile(tokenFile);
  const { environment } = outside;
  return reuseToken(async () => {
    const token = await requestIdToken({ environment, audience, http });
    onToken(token);
    return token;
  }, now);
}

interface Earlier {
  readonly request: AttestRequest;
  readonly prepared: Prepared;
  readonly stores: HttpClient;
}

/** In the folder always; in GitHub's store where the run has had an attempt that may have put something there. */
async function findEarlier(
  statement: Statement,
  { request, prepared, stores: http }: Earlier,
): Promise<Findings> {
  const saved = await findSaved(statement, request.folder);
  const { repository, outside } = request;
  const { api: url, token } = outside;
  const digest = statement.subject[0]?.digest.sha256;
  const isAgain = Number(prepared.identity.claims?.runAttempt ?? 1) > 1;
  if (!isAgain || repository === undefined || digest === undefined) return saved;
  const stored = await findOnGithub({
    api: { http, url, token },
    repository,
    digest: `sha256:${digest}`,
    predicateType: statement.predicateType,
  });
  return { bundles: [...saved.bundles, ...stored.bundles], unread: saved.unread };
}
