import { createGitClient, type GitClient, type GitOptions } from '@portcullis/git-wire';
import { createHttpClient } from '@portcullis/http';

/** A client that knows nothing yet, as in a new run. */
export function newClient(options: Omit<GitOptions, 'http'> = {}): GitClient {
  const http = createHttpClient({ environment: {}, userAgent: 'portcullis-test' });
  return createGitClient({ http, ...options });
}
