import type { ClientRequest } from 'node:http';
import type { Agent, AgentOptions, RequestOptions } from 'node:https';
import { Duplex } from 'node:stream';
import { urlToHttpOptions } from 'node:url';
import { loadLibrary } from './load-library.ts';
import { ProxyError } from './proxy-error.ts';
import { proxyHeaders } from './proxy-headers.ts';

export interface TunnelOptions extends AgentOptions {
  /** Milliseconds after which a proxy that has not answered is let go, however it drips: nobody waits for it any more. */
  readonly timeout: number;
}

/**
 * Makes agents that reach https servers by `CONNECT`: https://www.rfc-editor.org/rfc/rfc9110#CONNECT. What a proxy
 * answers is never taken for the server's answer, since it comes unencrypted: https://www.kb.cert.org/vuls/id/905344
 */
export async function loadTunnels(
  proxy: URL,
  { timeout, ...options }: TunnelOptions,
): Promise<() => Agent> {
  const { Agent } = await import('node:https');
  const { request } = await loadLibrary(proxy.protocol);
  class TunnelAgent extends Agent {
    override createConnection(target: RequestOptions, done?: Done): undefined {
      const sent = request(connectTo(target, proxy));
      const timer = setTimeout(() => sent.destroy(new Error('the proxy does not answer')), timeout);
      sent.once('close', () => clearTimeout(timer));
      whenOpen(sent, proxy, (error, socket) => {
        if (error) return done?.(error, socket);
        const overTunnel = { ...target, socket };
        done?.(null, super.createConnection(overTunnel) ?? socket);
      });
    }
  }
  return () => new TunnelAgent(options);
}

type Done = (error: Error | null, socket: Duplex) => void;

function connectTo(target: RequestOptions, proxy: URL): RequestOptions {
  const { host } = target;
  const authority = `${host?.includes(':') ? `[${host}]` : host}:${target.port}`;
  const headers = { host: authority, ...proxyHeaders(proxy) };
  const { protocol, hostname, port } = urlToHttpOptions(new URL(proxy.origin));
  return { protocol, hostname, port, method: 'CONNECT', path: authority, headers, agent: false };
}

function whenOpen(sent: ClientRequest, proxy: URL, done: Done): void {
  // The type wants a stream beside an error; nobody looks at it.
  const fail = (error: Error) => done(error, new Duplex());
  sent.on('error', (cause) => fail(new ProxyError(proxy.host, { cause })));
  sent.once('connect', ({ statusCode = 0 }, socket) => {
    if (statusCode >= 200 && statusCode < 300) return done(null, socket);
    socket.destroy();
    fail(new ProxyError(proxy.host, { status: statusCode }));
  });
  sent.end();
}
