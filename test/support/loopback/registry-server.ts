import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { addressOf } from './address-of.ts';
import { answerWrongly, type GitFault } from './git-fault.ts';

export interface RegistryServer {
  /** `127.0.0.1:PORT`, as it stands before the name of an image. */
  readonly host: string;
  /** Everything that was asked, in order; a test may empty it. */
  readonly requests: RegistryRequest[];
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

export interface RegistryOptions {
  /** Manifests by `owner/name:tag`. */
  readonly images?: Readonly<Record<string, RegistryManifest>>;
  /** Whether tokens are asked for; they are given to anybody. */
  readonly hasTokens?: boolean;
  /** Told instead of our own challenge; `REALM` in it is the address of the token endpoint. */
  readonly challenge?: string;
  /** Whether the digest stands in a header: the specification only says that it should. */
  readonly namesDigest?: boolean;
  readonly fault?: (request: RegistryRequest) => GitFault | undefined;
}

/** An index unless told otherwise: images have several platforms. */
export interface RegistryManifest {
  readonly mediaType?: string;
  readonly content: unknown;
}

const indexType = 'application/vnd.oci.image.index.v1+json';

/**
 * A registry that answers nothing but which digest a tag stands for, and gives out tokens for it.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md and
 * https://distribution.github.io/distribution/spec/auth/token/
 */
export async function startRegistryServer(options: RegistryOptions = {}): Promise<RegistryServer> {
  const requests: RegistryRequest[] = [];
  const problems: string[] = [];
  const server = createServer((incoming, response) => {
    const { method = '', url: path = '', headers } = incoming;
    const request = { method, path, headers };
    requests.push(request);
    problems.push(...problemsOf(request));
    const reply = answer(request, { ...options, url: addressOf(server) });
    const fault = options.fault?.(request);
    if (fault === undefined) send(response, reply, method);
    else answerWrongly(fault, { ...reply, response });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: addressOf(server).replace('http://', ''),
    requests,
    digestOf(image) {
      const manifest = options.images?.[image];
      if (manifest === undefined) throw new Error(`the registry has no "${image}"`);
      return digestOf(bytesOf(manifest));
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

function send(response: ServerResponse, { status, headers, body }: Reply, method: string): void {
  response.writeHead(status, { ...headers, 'content-length': `${body.length}` });
  response.end(method === 'HEAD' ? undefined : body);
}

/** Without these a registry gives the manifest of one platform, or one of a form that nobody should take. */
const wantedTypes = [
  indexType,
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

function problemsOf({ method, path, headers }: RegistryRequest): readonly string[] {
  const isToken = path.startsWith('/token');
  const taken = `${headers.accept}`.split(/\s*,\s*/);
  const missing = isToken ? [] : wantedTypes.filter((type) => !taken.includes(type));
  const isKnown = isToken ? method === 'GET' : ['GET', 'HEAD'].includes(method);
  return [
    ...missing.map((type) => `${method} ${path} does not accept "${type}"`),
    ...(isKnown ? [] : [`${method} ${path} is not in the specification`]),
    ...(isToken && headers.authorization !== undefined ? ['a token was asked for with one'] : []),
  ];
}

function answer(
  { path, headers }: RegistryRequest,
  options: RegistryOptions & { readonly url: string },
): Reply {
  const { pathname, searchParams } = new URL(path, options.url);
  if (pathname === '/token') return giveToken(searchParams);
  const [, name = '', tag = ''] = /^\/v2\/(.+)\/manifests\/([^/]+)$/.exec(pathname) ?? [];
  const isLetIn = headers.authorization === `Bearer ${tokenOf(`repository:${name}:pull`)}`;
  if (options.hasTokens === true && !isLetIn) return refuse(name, options);
  const manifest = options.images?.[`${name}:${tag}`];
  if (manifest === undefined) return json(404, { errors: [{ code: 'MANIFEST_UNKNOWN' }] });
  const body = bytesOf(manifest);
  return {
    status: 200,
    headers: {
      'content-type': manifest.mediaType ?? indexType,
      ...(options.namesDigest === false ? {} : { 'docker-content-digest': digestOf(body) }),
    },
    body,
  };
}

function refuse(name: string, { challenge, url }: RegistryOptions & { url: string }): Reply {
  const own = `Bearer realm="REALM",service="registry of tests",scope="repository:${name}:pull"`;
  const told = (challenge ?? own).replace('REALM', `${url}/token`);
  const { status, headers, body } = json(401, { errors: [{ code: 'UNAUTHORIZED' }] });
  return { status, headers: { ...headers, 'www-authenticate': told }, body };
}

/** Good for what it was asked for only. */
function giveToken(query: URLSearchParams): Reply {
  return json(200, { token: tokenOf(`${query.get('scope')}`), expires_in: 300 });
}

function tokenOf(scope: string): string {
  return Buffer.from(scope).toString('base64url');
}

function json(status: number, value: unknown): Reply {
  const headers = { 'content-type': 'application/json' };
  return { status, headers, body: Buffer.from(JSON.stringify(value)) };
}

function bytesOf({ content }: RegistryManifest): Buffer {
  return Buffer.from(JSON.stringify(content));
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
