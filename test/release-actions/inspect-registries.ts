import {
  type CratesRegistry,
  type CratesRequest,
  startCratesRegistry,
} from '../support/loopback/crates-registry.ts';
import type { GitFault } from '../support/loopback/git-fault.ts';
import {
  type NpmRegistry,
  type NpmRequest,
  startNpmRegistry,
} from '../support/loopback/npm-registry.ts';
import { type RegistryServer, startRegistryServer } from '../support/loopback/registry-server.ts';
import { startFront } from '../support/sigstore/front/start-front.ts';

/** Registries under their real names, as those see them who have no login. */
export interface InspectRegistries {
  readonly npm: NpmRegistry;
  readonly crates: CratesRegistry;
  readonly images: RegistryServer;
  /** What is asked of a registry of packages goes wrong; a test may set it. */
  fault: GitFault | undefined;
  /** Whether images are shown to nobody. */
  isPrivate: boolean;
  readonly environment: Readonly<Record<string, string>>;
  /** Throws when anybody has come with a token. */
  close(): Promise<void>;
}

export async function openInspectRegistries(): Promise<InspectRegistries> {
  const tokens: string[] = [];
  const hooks = {
    readIdentity: () => undefined,
    fault: ({ headers, path }: NpmRequest | CratesRequest) => {
      if (headers.authorization !== undefined) tokens.push(path);
      return world.fault;
    },
  };
  const npm = await startNpmRegistry(hooks);
  const crates = await startCratesRegistry(hooks);
  const images = await startRegistryServer({
    hasTokens: true,
    challenge: 'Bearer realm="https://ghcr.io/token",service="ghcr.io"',
    fault: ({ path }) => (world.isPrivate && path.startsWith('/token') ? 403 : undefined),
  });
  const hosts: Readonly<Record<string, string>> = {
    'registry.npmjs.org': npm.url,
    'index.crates.io': crates.url,
    'ghcr.io': `http://${images.host}`,
  };
  const front = await startFront(Object.keys(hosts), (host) => hosts[host]);
  const world: InspectRegistries = {
    npm,
    crates,
    images,
    fault: undefined,
    isPrivate: false,
    environment: front.environment,
    async close() {
      await front.close();
      await Promise.all([npm.close(), crates.close(), images.close()]);
      if (/ghs_|Basic/.test(JSON.stringify(images.requests))) tokens.push('ghcr.io');
      if (tokens.length > 0) throw new Error(`a token was sent for ${tokens.join(', ')}`);
    },
  };
  return world;
}
