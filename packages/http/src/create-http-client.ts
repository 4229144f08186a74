import { createConnector } from './connect/create-connector.ts';
import { sendOnce } from './exchange/send-once.ts';
import { Host } from './host/host.ts';
import type { HttpClient } from './http-client.ts';
import type { HttpOptions } from './http-options.ts';
import { createRetries } from './retry/create-retries.ts';
import { toSettings } from './settings.ts';

export function createHttpClient(options: HttpOptions): HttpClient {
  const settings = toSettings(options);
  const traffic = { requests: 0, bytes: 0 };
  const hosts = new Map<string, Host>();
  const connector = createConnector(settings);
  const retries = createRetries(settings);
  const run = {
    settings,
    traffic,
    connector,
    hostOf(url: URL) {
      const host = hosts.get(url.host) ?? new Host(url.host, settings);
      hosts.set(url.host, host);
      return host;
    },
  };
  return {
    send: (request, read) => retries.repeat(() => sendOnce(run, request, read)),
    traffic,
    close: () => connector.close(),
  };
}
