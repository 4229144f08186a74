import { afterEach } from '@jest/globals';
import type { GithubApiOptions } from '@portcullis/github-api';
import { createHttpClient } from '@portcullis/http';
import {
  type ApiServer,
  type ApiServerOptions,
  startApiServer,
} from '../../../../../test/support/loopback/api-server.ts';

const servers: ApiServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

export interface StartedApi {
  readonly server: ApiServer;
  readonly api: GithubApiOptions;
}

/** A GitHub that is gone after the test, and complains of whatever it does not know. */
export async function startApi(options: ApiServerOptions): Promise<StartedApi> {
  const token = 's3cret';
  const server = await startApiServer({ token, ...options });
  servers.push(server);
  const http = createHttpClient({
    environment: {},
    userAgent: 'portcullis',
    stallAfter: 200,
    stallBudget: 400,
    retryPause: 1,
  });
  return { server, api: { http, url: server.url, token } };
}
