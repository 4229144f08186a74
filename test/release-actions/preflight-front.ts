import { request as ask, createServer } from 'node:http';
import { addressOf } from '../support/loopback/address-of.ts';

export interface ApiFront {
  readonly url: string;
  close(): Promise<void>;
}

export interface FrontOptions {
  /** Of all repositories but `octo-org/widget`; absent where nobody asks for them. */
  readonly others?: string;
  /** `GET /repos/…` -> what the API says instead, as JSON. */
  readonly says?: ((request: string) => object | undefined) | undefined;
}

/** GitHub's API by an address of loopback: leads to a GitHub of the tests, which knows its hosts by their names. */
export async function startApiFront(
  own: string,
  { others, says }: FrontOptions = {},
): Promise<ApiFront> {
  const server = createServer((incoming, response) => {
    const { url = '', method = '', headers } = incoming;
    const said = says?.(`${method} ${url}`);
    if (said !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
      return;
    }
    const isOwn = others === undefined || url.startsWith('/repos/octo-org/widget');
    const target = new URL(url, isOwn ? own : others);
    const host = isOwn ? 'api.github.com' : target.host;
    const outgoing = ask(target, { method, headers: { ...headers, host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: addressOf(server),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
