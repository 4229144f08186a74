import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { Certificate } from './make-certificate.ts';
import { listen, type Started } from './start-server.ts';

/** As `startServer`, with TLS. */
export async function startSecureServer(
  { cert, key }: Certificate,
  answer: RequestListener,
): Promise<Started> {
  const requests: string[] = [];
  const server = createServer({ cert, key }, (request, response) => {
    const { authorization = '' } = request.headers;
    requests.push(`${request.method} ${request.url} ${authorization}`.trim());
    answer(request, response);
  });
  const started = await listen(server, requests);
  return { ...started, url: started.url.replace('http:', 'https:') };
}
