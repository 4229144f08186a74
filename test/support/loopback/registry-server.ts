import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { addressOf } from './address-of.ts';
import { answerWrongly, type GitFault } from './git-fault.ts';
import { loginOf, type RegistryLogins } from './registry-logins.ts';
import {
  digestOf,
  type RegistryQuestion,
  type RegistryReply,
  RegistryStore,
  type StoreOptions,
} from './registry-store.ts';

export interface RegistryServer {
  /** `127.0.0.1:PORT`, as it stands before the name of an image. */
  readonly host: string;
  /** Everything that was asked, in order; a test may empty it. */
  readonly requests: RegistryRequest[];
  readonly store: RegistryStore;
  /** Of an image and its tag, `owner/name:tag`. */
  digestOf(image: string): string;
  /** Throws when a request was not as the specification says. */
  close(): Promise<void>;
}

export interface RegistryRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

export interface RegistryOptions extends StoreOptions, RegistryLogins {
  /** Manifests by `owner/name:tag`. */
  readonly images?: Readonly<Record<string, RegistryManifest>>;
  readonly fault?: (request: RegistryRequest) => GitFault | undefined;
}

/** An index unless told otherwise: images have several platforms. */
export interface RegistryManifest {
  readonly mediaType?: string;
  readonly content: unknown;
}

const indexType = 'application/vnd.oci.image.index.v1+json';

/**
 * A registry that takes and gives manifests and blobs, lists referrers if told to, and gives out tokens.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md and
 * https://distribution.github.io/distribution/spec/auth/token/
 */
export async function startRegistryServer(options: RegistryOptions = {}): Promise<RegistryServer> {
  const requests: RegistryRequest[] = [];
  const problems: string[] = [];
  const store = new RegistryStore(options);
  for (const [image, manifest] of Object.entries(options.images ?? {}))
    store.putTag(image, toStored(manifest));
  const server = createServer((incoming, response) => {
    const { method = '', url: path = '', headers } = incoming;
    const request = { method, path, headers };
    requests.push(request);
    problems.push(...problemsOf(request));
    const respond = (body: Buffer) => {
      const url = new URL(path, addressOf(server));
      const reply = answer({ method, url, headers, body }, store, options);
      if (reply.status === 501) problems.push(`${method} ${path} is not in the specification`);
      const fault = options.fault?.(request);
      if (fault === undefined) send(response, reply, method);
      else answerWrongly(fault, { ...reply, response });
    };
    incoming
      .toArray()
      .then((chunks) => respond(Buffer.concat(chunks)))
      .catch((error: unknown) => {
        problems.push(`${error}`);
        response.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: addressOf(server).replace('http://', ''),
    requests,
    store,
    digestOf(image) {
      const bytes = store.bytesOfTag(image);
      if (bytes === undefined) throw new Error(`the registry has no "${image}"`);
      return digestOf(bytes);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
}

function toStored({ mediaType = indexType, content }: RegistryManifest) {
  return { mediaType, bytes: Buffer.from(JSON.stringify(content)) };
}

function send(
  response: ServerResponse,
  { status, headers, body }: RegistryReply,
  method: string,
): void {
  response.writeHead(status, { ...headers, 'content-length': `${body.length}` });
  response.end(method === 'HEAD' ? undefined : body);
}

function answer(
  question: RegistryQuestion,
  store: RegistryStore,
  options: RegistryOptions,
): RegistryReply {
  return (
    loginOf(question, options) ??
    store.answer(question) ?? { status: 501, headers: {}, body: Buffer.from('{}') }
  );
}

/** Without these a registry gives the manifest of one platform, or one of a form that nobody should take. */
const wantedTypes = [
  indexType,
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

function problemsOf({ method, path, headers }: RegistryRequest): readonly string[] {
  const isRead = /\/manifests\//.test(path) && method !== 'PUT';
  const taken = `${headers.accept}`.split(/\s*,\s*/);
  const missing = isRead ? wantedTypes.filter((type) => !taken.includes(type)) : [];
  const isToken = path.startsWith('/token');
  const isTwice = isToken && `${headers.authorization}`.startsWith('Bearer ');
  return [
    ...missing.map((type) => `${method} ${path} does not accept "${type}"`),
    ...(isTwice ? ['a token was asked for with one'] : []),
  ];
}
