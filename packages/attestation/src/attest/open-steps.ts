import { createHttpClient, type HttpClient } from '@portcullis/http';
import type { Findings } from '../find/found-bundle.ts';
import { findOnGithub } from '../find/on-github.ts';
import { findSaved } from '../find/saved.ts';
import { verifySubjects } from '../judge/verify-subjects.ts';
import { readTokenFile } from '../oidc/read-token-file.ts';
import { requestIdToken } from '../oidc/request-id-token.ts';
import { reuseToken } from '../oidc/reuse-token.ts';
import type { Policy } from '../policy/policy.ts';
import type { TrustedRoots } from '../roots/trusted-roots.ts';
import { signStatement } from '../sign/sign-statement.ts';
import type { SigningServices } from '../sign/signing-services.ts';
import type { Statement } from '../statement/statement.ts';
import { saveBundle } from '../store/in-folder.ts';
import { openList } from '../store/open-list.ts';
import type { AttestRequest } from './attest-request.ts';
import type { AttestSteps } from './attest-steps.ts';
import type { Identity } from './identify.ts';
import { runOf } from './run-of.ts';
import { storeBundle } from './store-bundle.ts';
import { subjectsOf } from './subjects-of.ts';

export interface Prepared {
  readonly identity: Identity;
  readonly services: SigningServices;
  readonly policy: Policy;
  readonly roots: TrustedRoots;
  /** For the services that sign, which take their time. */
  readonly http: HttpClient;
}

/** The steps of a real run. */
export function openSteps(request: AttestRequest, prepared: Prepared): AttestSteps {
  const { folder, list } = request;
  const { services, http } = prepared;
  const { environment, userAgent } = request.outside;
  const idToken = tokens(request, prepared);
  // Stores have other limits than services that sign.
  const stores = createHttpClient({ environment, userAgent });
  return {
    findEarlier: (statement) => findEarlier(statement, { request, prepared, stores }),
    sign: (statement) => signStatement(statement, { services, http, idToken }),
    save: async (bundle, statement) => saveBundle(bundle, statement, folder),
    verify: (found, statement) => {
      const { roots, identity } = prepared;
      const run = runOf(identity.claims, request.outside.server);
      const policy = policyFor(prepared.policy, found.source.kind === 'signed');
      return verifySubjects({
        subjects: subjectsOf(statement),
        found: { bundles: [found], unread: [] },
        policy,
        roots,
        run,
        now: request.now(),
      });
    },
    // Opened before anything is signed.
    saveAll: list === undefined ? () => {} : openList(list),
    store: (bundle, statement, isEarlier) =>
      storeBundle({ bundle, statement, isEarlier }, request, stores),
  };
}

/** What is signed now is of this very attempt; what an earlier try has left may be of another one of the run. */
function policyFor(policy: Policy, isNew: boolean): Policy {
  const run = isNew && policy.run === 'same-run' ? 'same-attempt' : policy.run;
  // Each is judged alone, and a saved one has to speak of the same bytes as the statement that it stands for.
  return { ...policy, run, subjects: 'exact', minAttestations: 1 };
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
