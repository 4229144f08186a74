import { createGitClient, type GitClient } from '@portcullis/git-wire';
import { createHttpClient } from '@portcullis/http';

/** A client that asks twice at most. It waits as long as others do, unless told: a busy machine is no stall. */
export function impatientClient(
  stall: { stallAfter?: number; stallBudget?: number } = {},
): GitClient {
  const http = createHttpClient({
    environment: {},
    userAgent: 'portcullis-test',
    retryBudget: 1,
    retryPause: 1,
    longestPause: 0,
    ...stall,
  });
  return createGitClient({ http });
}
