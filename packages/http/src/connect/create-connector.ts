import type { Agent, AgentOptions, ClientRequest } from 'node:http';
import { isIP } from 'node:net';
import { urlToHttpOptions } from 'node:url';
import type { Settings } from '../settings.ts';
import { findProxy } from './find-proxy.ts';
import { guardedLookup, refusedAddress } from './guarded-lookup.ts';
import { loadLibrary } from './load-library.ts';
import { loadTunnels } from './load-tunnels.ts';
import { proxyHeaders } from './proxy-headers.ts';

export interface Head {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Opens requests, over connections that are kept; through the proxy that the environment names. */
export interface Connector {
  open(url: URL, head: Head): Promise<ClientRequest>;
  close(): void;
}

export function createConnector(settings: Settings): Connector {
  const { environment, perHost, stallAfter, mayReach } = settings;
  const agents = new Map<string, Agent>();
  const options: AgentOptions = {
    keepAlive: true,
    maxFreeSockets: perHost,
    // Node's 250 ms for one address fail on slow links: https://github.com/nodejs/node/issues/54359
    autoSelectFamilyAttemptTimeout: 1000,
  };
  const lookup = mayReach === undefined ? {} : { lookup: guardedLookup(mayReach) };
  const direct = async (url: URL, head: Head & { readonly path?: string }) => {
    const { request, Agent } = await loadLibrary(url.protocol);
    const agent = kept(agents, url.protocol, () => new Agent({ ...options, ...lookup }));
    return request({ ...urlToHttpOptions(url), ...head, agent });
  };
  const tunnelled = async (url: URL, proxy: URL, head: Head) => {
    const { request } = await loadLibrary('https:');
    const createAgent = await loadTunnels(proxy, { ...options, timeout: 2 * stallAfter });
    const agent = kept(agents, proxy.href, createAgent);
    return request({ ...urlToHttpOptions(url), ...head, agent });
  };
  return {
    async open(url, head) {
      // Nobody looks up what is an address already.
      const address = url.hostname.replace(/^\[|\]$/g, '');
      if (isIP(address) !== 0 && mayReach?.(address) === false)
        throw refusedAddress(url.host, address);
      const proxy = findProxy(url, environment);
      if (!proxy) return direct(url, head);
      if (url.protocol === 'https:') return tunnelled(url, proxy, head);
      const headers = { ...head.headers, host: url.host, ...proxyHeaders(proxy) };
      return direct(new URL(proxy.origin), { ...head, headers, path: url.href });
    },
    close() {
      for (const agent of agents.values()) agent.destroy();
    },
  };
}

function kept<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}
