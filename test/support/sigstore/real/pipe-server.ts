import { rmSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';

/** A port of 127.0.0.1, or the path of a socket. */
export type End = { readonly port: number } | { readonly path: string };

/** Whoever connects to one end talks to the other: sockets in the file system lead into a network namespace. */
export async function pipeServer(from: End, to: End): Promise<Server> {
  const server = createServer((incoming) => {
    const outgoing = createConnection(toOptions(to));
    incoming.on('error', () => outgoing.destroy());
    outgoing.on('error', () => incoming.destroy());
    incoming.pipe(outgoing).pipe(incoming);
    // Nobody would read to its end what leads nowhere any more, and a server waits for the end of each connection.
    outgoing.on('close', () => incoming.destroySoon());
  });
  // Of one that ended without a word.
  if ('path' in from) rmSync(from.path, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(toOptions(from), resolve);
  });
  return server;
}

function toOptions(end: End) {
  return 'port' in end ? { port: end.port, host: '127.0.0.1' } : end;
}
