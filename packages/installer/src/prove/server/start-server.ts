import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type SecureContext, TLSSocket } from 'node:tls';
import type { Answering, Asked } from './answer.ts';
import type { Authority } from './authority.ts';

/** The internet of one execution: a proxy that is every host itself, with and without TLS. */
export interface Server {
  /** In order. */
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** `at` is a socket in the file system, or `{port: 0}` of loopback; `onPort` hears of the port. */
export async function startServer(
  at: string | { readonly onPort: (port: number) => void },
  answering: Answering,
  authority: Authority,
): Promise<Server> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const question = toAsked(request);
    const count = asked.filter(({ path }) => path === question.path).length;
    if (asked.length < most) asked.push(question);
    respond(response, answering(question, count));
  });
  // https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6
  server.on('connect', ({ url = '' }: IncomingMessage, socket) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    const host = url.replace(/:\d+$/, '');
    const tls = new TLSSocket(socket, {
      isServer: true,
      secureContext: authority.contextFor(host),
      SNICallback: (name, done) => done(null, contextOf(authority, name)),
    });
    tls.on('error', () => socket.destroy());
    server.emit('connection', tls);
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    if (typeof at === 'string') server.listen(at, resolve);
    else server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof at !== 'string' && typeof address === 'object' && address) at.onPort(address.port);
  return {
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function contextOf(authority: Authority, name: string): SecureContext {
  return authority.contextFor(name);
}

/** A proxy is asked for whole addresses, a host for paths. */
function toAsked({ url = '/', headers }: IncomingMessage): Asked {
  const parsed = URL.parse(url, `http://${headers.host ?? 'unknown'}`);
  return { host: parsed?.hostname ?? '', path: parsed?.pathname ?? '/' };
}

function respond(
  response: ServerResponse,
  { status, body, type, location }: ReturnType<Answering>,
): void {
  response.on('error', () => response.destroy());
  response.writeHead(status, {
    'content-type': type ?? 'application/octet-stream',
    'content-length': body.length,
    connection: 'close',
    ...(location === undefined ? {} : { location }),
  });
  response.end(body);
}

const most = 1000;
