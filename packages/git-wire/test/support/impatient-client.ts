import { createGitClient, type GitClient } from '@portcullis/git-wire';
import { createHttpClient } from '@portcullis/http';

/** A client that waits for nobody for long, and asks twice at most. */
export function impatientClient(): GitClient {
  const http = createHttpClient({
    environment: {},
    userAgent: 'portcullis-test',
    stallAfter: 200,
    stallBudget: 300,
    retryBudget: 1,
    retryPause: 1,
    longestPause: 0,
  });
  return createGitClient({ http });
}
