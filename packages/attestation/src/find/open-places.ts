import { createHttpClient } from '@portcullis/http';
import type { Policy } from '../policy/policy.ts';
import type { RunContext } from '../policy/run-context.ts';
import type { Places } from './find-bundles.ts';
import { hasAttestations } from './has-attestations.ts';
import type { Outside } from './outside.ts';

interface PlacesRequest {
  /** Files and folders that the user names; when there are any nobody is asked. */
  readonly bundles: readonly string[];
  readonly isOffline: boolean;
  readonly policy: Policy;
  readonly run: RunContext | undefined;
  readonly outside: Outside;
}

/** Where a verification looks for bundles. */
export function openPlaces(request: PlacesRequest): Places {
  const { bundles, isOffline, policy, run, outside } = request;
  const { environment, userAgent, runProgram, server, api: url, token } = outside;
  if (bundles.length > 0 || isOffline) return { bundles, github: undefined, registry: undefined };
  const http = createHttpClient({ environment, userAgent });
  const repository = repositoryOf(policy, run);
  const isKnown = repository !== undefined && hasAttestations(server);
  return {
    bundles,
    github: isKnown ? { api: { http, url, token }, repository } : undefined,
    registry: { http, environment, runProgram },
  };
}

/** Whose store is asked: the one repository that the policy names, else that of the run. */
function repositoryOf(policy: Policy, run: RunContext | undefined): string | undefined {
  const { repository, signerWorkflow } = policy;
  if (repository?.kind === 'exact') return repository.text;
  if (repository === undefined && signerWorkflow?.kind === 'exact')
    return signerWorkflow.text.split('/', 2).join('/');
  return run?.repository;
}
