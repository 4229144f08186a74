import { type ApiServer, startApiServer } from '../../support/loopback/api-server.ts';
import {
  type GitServer,
  type GitServerOptions,
  startGitServer,
} from '../../support/loopback/git-server.ts';
import { apiData } from './api-data.ts';
import { buildWorld, type World } from './build-world.ts';

export interface RunningWorld {
  readonly git: GitServer;
  readonly api: ApiServer;
  readonly uses: World;
  /** For a program that is to ask these servers and no other. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export const token = 'ghs_S3cretS3cretS3cret';

/** Real repositories behind git's own server, and a GitHub API beside it. */
export async function startWorld(options: GitServerOptions = {}): Promise<RunningWorld> {
  const [git, api] = await Promise.all([
    startGitServer({ renames, ...options }),
    startApiServer({ data: apiData, token }),
  ]);
  const env = { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: api.url };
  return {
    git,
    api,
    uses: buildWorld(git),
    env,
    close: async () => {
      await Promise.all([git.close(), api.close()]);
    },
  };
}

const renames = new Map(Object.entries(apiData.renames ?? {}));
