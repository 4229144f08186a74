import { afterEach } from '@jest/globals';
import { createHttpClient, type HttpClient } from '@portcullis/http';
import {
  type RegistryOptions,
  type RegistryServer,
  startRegistryServer,
} from '../../../../test/support/loopback/registry-server.ts';

const servers: RegistryServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** An index, as images have that are built for several platforms. */
export const images = {
  'o/tool:1': {
    content: {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [],
    },
  },
} as const;

/** A registry that is gone after the test. */
export async function startRegistry(options: RegistryOptions = {}): Promise<RegistryServer> {
  const server = await startRegistryServer({ images, ...options });
  servers.push(server);
  return server;
}

export function client(): HttpClient {
  return createHttpClient({
    environment: {},
    userAgent: 'portcullis',
    stallAfter: 200,
    stallBudget: 400,
    retryPause: 1,
  });
}

/** Methods and paths, without what differs from run to run. */
export function sent({ requests }: RegistryServer): readonly string[] {
  return requests.map(({ method, path }) => `${method} ${path.replaceAll(/[\da-f]{64}/g, 'HEX')}`);
}
