import { createGitClient, type GitClient } from '@portcullis/git-wire';
import { createHttpClient } from '@portcullis/http';
import {
  type GitServer,
  type GitServerOptions,
  startGitServer,
} from '../../../../test/support/loopback/git-server.ts';

export interface Git extends GitServer {
  readonly client: GitClient;
  /** Commands that were asked since the last time. */
  asked(): readonly (string | undefined)[];
}

/** A server of real repositories, and a client of it. */
export async function startGit(options: GitServerOptions = {}): Promise<Git> {
  const server = await startGitServer(options);
  const http = createHttpClient({ environment: {}, userAgent: 'portcullis-test' });
  return {
    ...server,
    client: createGitClient({ http }),
    asked: () => server.requests.splice(0).map(({ command }) => command),
    async close() {
      http.close();
      await server.close();
    },
  };
}
