import { request as ask, createServer } from 'node:http';
import { connect } from 'node:net';
import { listen, type Started } from './start-server.ts';

/** A forward proxy as they are: `CONNECT` for https, whole URLs for http. Notes what it was asked, and by whom. */
export async function startProxy(): Promise<Started> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { 'proxy-authorization': who = '', ...headers } = request.headers;
    requests.push(`${request.method} ${request.url} ${who}`.trim());
    const onward = ask(request.url ?? '', { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward.on('error', () => response.writeHead(502).end()));
  });
  server.on('connect', ({ url = '', headers }, socket) => {
    requests.push(`CONNECT ${url} ${headers['proxy-authorization'] ?? ''}`.trim());
    const { hostname, port } = new URL(`tcp://${url}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
    socket.on('error', () => onward.destroy());
  });
  return listen(server, requests);
}
