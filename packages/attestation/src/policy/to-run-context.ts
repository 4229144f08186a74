import { GuardError } from '@portcullis/core';
import type { RunContext } from './run-context.ts';

/**
 * The run around, of which the runner's variables tell; undefined outside of workflows. A container that is given half of
 * them is refused, since outside of a run every run's attestations count.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function toRunContext(
  environment: Readonly<Record<string, string | undefined>>,
  server: string,
): RunContext | undefined {
  const { GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
  if (environment.GITHUB_ACTIONS !== 'true') return undefined;
  if (!GITHUB_REPOSITORY || !GITHUB_RUN_ID || !GITHUB_RUN_ATTEMPT)
    throw new GuardError(
      'bad-usage',
      'cannot tell which run this is: with GITHUB_ACTIONS there have to be GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT; pass all of them on',
    );
  return {
    server,
    repository: GITHUB_REPOSITORY,
    runId: GITHUB_RUN_ID,
    runAttempt: GITHUB_RUN_ATTEMPT,
  };
}
