import type { Agent, AgentOptions, ClientRequest } from 'node:http';
import type { RequestOptions } from 'node:https';

export interface Library {
  readonly Agent: new (options: AgentOptions) => Agent;
  readonly request: (options: RequestOptions) => ClientRequest;
}

/** Node's client for `http:` or `https:`, loaded when it is first needed. */
export async function loadLibrary(protocol: string): Promise<Library> {
  return protocol === 'https:' ? import('node:https') : import('node:http');
}
