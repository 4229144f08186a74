import type { RunContext } from './run-context.ts';

/**
 * The run around, of which the runner's variables tell; undefined outside of workflows.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function toRunContext(
  environment: Readonly<Record<string, string | undefined>>,
  server: string,
): RunContext | undefined {
  const { GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
  if (environment.GITHUB_ACTIONS !== 'true') return undefined;
  if (!GITHUB_REPOSITORY || !GITHUB_RUN_ID || !GITHUB_RUN_ATTEMPT) return undefined;
  return {
    server,
    repository: GITHUB_REPOSITORY,
    runId: GITHUB_RUN_ID,
    runAttempt: GITHUB_RUN_ATTEMPT,
  };
}
