import type { Connector } from '../connect/create-connector.ts';
import type { Host } from '../host/host.ts';
import type { Settings } from '../settings.ts';

/** What all requests of one client share. */
export interface Run {
  readonly settings: Settings;
  readonly connector: Connector;
  readonly traffic: { requests: number; bytes: number };
  hostOf(url: URL): Host;
}
