import { createServer, type RequestListener } from 'node:http';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';
import { afterAll } from '@jest/globals';

export interface Started {
  readonly url: string;
  readonly port: number;
  /** One line a request: method, path, and the credential that came with it. */
  readonly requests: string[];
  connections(): number;
}

const sockets = new Set<Socket>();
const servers = new Set<Server>();

afterAll(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers) server.close();
});

/** A server on a free port of loopback, gone after the tests of a file. */
export function startServer(answer: RequestListener): Promise<Started> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { authorization = '' } = request.headers;
    requests.push(`${request.method} ${request.url} ${authorization}`.trim());
    answer(request, response);
  });
  return listen(server, requests);
}

/** One that speaks as it likes. */
export function startTcpServer(talk: (socket: Socket) => void): Promise<Started> {
  return listen(
    createTcpServer((socket) => talk(socket.on('error', () => {}))),
    [],
  );
}

export function listen(server: Server, requests: string[]): Promise<Started> {
  let connections = 0;
  servers.add(server);
  server.on('connection', (socket) => {
    connections++;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const port = portOf(server.address());
      resolve({ url: `http://127.0.0.1:${port}`, port, requests, connections: () => connections });
    });
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== 'object' || !address) throw new Error('listens on no port');
  return address.port;
}
