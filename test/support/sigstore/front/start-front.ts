import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { addressOf } from '../../loopback/address-of.ts';
import { newServerCertificate } from './new-server-certificate.ts';

/** Makes hosts of the internet out of servers on loopback: a proxy that leads to them, and an authority for their names. */
export interface Front {
  /** For a process that is to see them: the proxy and the authority, for Node and for Go. */
  readonly environment: Readonly<Record<string, string>>;
  /** `host:port` of each connection that was asked for, also of the refused ones; a test may empty it. */
  readonly asked: string[];
  readonly port: number;
  close(): Promise<void>;
}

/** `urlOf` says where a host is, `http://127.0.0.1:PORT`; there is no other. */
export async function startFront(
  hosts: readonly string[],
  urlOf: (host: string) => string | undefined,
): Promise<Front> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-front-'));
  const { authority, key, cert } = newServerCertificate(hosts);
  const file = join(folder, 'authority.pem');
  writeFileSync(file, authority);
  const asked: string[] = [];
  const tls = createTlsServer({ key, cert }, (socket) => {
    const { servername } = socket;
    const url = typeof servername === 'string' ? urlOf(servername) : undefined;
    socket.on('error', () => {});
    if (url === undefined) socket.destroy();
    else joinTo(socket, Number(new URL(url).port));
  });
  await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
  const tlsPort = Number(new URL(addressOf(tls)).port);
  const proxy = startProxy(asked, (host) => (urlOf(host) === undefined ? undefined : tlsPort));
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    environment: { HTTPS_PROXY: addressOf(proxy), NODE_EXTRA_CA_CERTS: file, SSL_CERT_FILE: file },
    asked,
    port: Number(new URL(addressOf(proxy)).port),
    async close() {
      proxy.closeAllConnections();
      await Promise.all([proxy, tls].map((one) => new Promise((done) => one.close(done))));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6 */
function startProxy(asked: string[], portOf: (host: string) => number | undefined): HttpServer {
  const proxy = createServer((_, response) => response.writeHead(405).end());
  return proxy.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    const port = url.endsWith(':443') ? portOf(url.slice(0, -':443'.length)) : undefined;
    socket.on('error', () => {});
    if (port === undefined) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    } else {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      joinTo(socket, port);
    }
  });
}

function joinTo(socket: NodeJS.ReadWriteStream, port: number): void {
  const outgoing = createConnection({ port, host: '127.0.0.1' });
  outgoing.on('error', () => socket.end());
  socket.on('close', () => outgoing.destroy());
  socket.pipe(outgoing).pipe(socket);
}
