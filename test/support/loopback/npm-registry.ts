import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { addressOf } from './address-of.ts';
import { checkNpmDocument } from './check-npm-document.ts';
import { answerWrongly, type GitFault } from './git-fault.ts';

/** Who may publish a package without a token of its own. */
export interface NpmPublisher {
  readonly repository: string;
  /** `release.yml` */
  readonly workflow: string;
  readonly environment?: string;
}

/** A package; a test may change what it likes. */
export interface NpmRecord {
  publisher: NpmPublisher | undefined;
  isPublic: boolean;
  readonly tags: Record<string, string>;
  /** Manifests by version. */
  readonly versions: Record<string, NpmManifest>;
  /** Bundles of provenance, by version. */
  readonly provenance: Record<string, unknown>;
}

export interface NpmManifest {
  readonly [field: string]: unknown;
  readonly dist: { readonly integrity: string };
}

export interface NpmRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface NpmOptions {
  /** The claims of an identity token, when it is good for the audience. */
  readonly readIdentity: (
    token: string,
    audience: string,
  ) => Readonly<Record<string, unknown>> | undefined;
  /** Spoils an answer; what was asked is done already, unless the fault refuses. */
  readonly fault?: (request: NpmRequest) => GitFault | undefined;
}

export interface NpmRegistry {
  readonly url: string;
  /** `PUT /name 200`, in order; a test may empty it. */
  readonly requests: string[];
  readonly packages: Map<string, NpmRecord>;
  /** Every token that was given out. */
  readonly tokens: readonly string[];
  /** Throws when a request was none that npm's own client sends. */
  close(): Promise<void>;
}

/**
 * npm's registry as far as its own client speaks with it to publish:
 * https://github.com/npm/cli/blob/latest/lib/utils/oidc.js,
 * https://github.com/npm/cli/blob/latest/workspaces/libnpmpublish/lib/publish.js and
 * https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md
 */
export async function startNpmRegistry(options: NpmOptions): Promise<NpmRegistry> {
  const requests: string[] = [];
  const problems: string[] = [];
  const packages = new Map<string, NpmRecord>();
  const tokens = new Map<string, string>();
  const world = { packages, tokens, problems, options };
  const server = createServer((incoming, response) => {
    const { method = '', url: path = '', headers } = incoming;
    const respond = (body: Buffer) => {
      const request = { method, path, headers };
      const fault = options.fault?.(request);
      const isRefused = fault === 'html' || typeof fault === 'number';
      const { status, json } = isRefused
        ? { status: 500, json: {} }
        : answer({ ...request, body }, world);
      requests.push(`${method} ${path} ${typeof fault === 'number' ? fault : status}`);
      const given = {
        response,
        status,
        headers: jsonHeaders,
        body: Buffer.from(JSON.stringify(json)),
      };
      if (fault === undefined) response.writeHead(status, jsonHeaders).end(given.body);
      else answerWrongly(fault, given);
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
    url: addressOf(server),
    requests,
    packages,
    get tokens() {
      return [...tokens.keys()];
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
}

const jsonHeaders = { 'content-type': 'application/json' };

interface Question extends NpmRequest {
  readonly body: Buffer;
}

interface World {
  readonly packages: Map<string, NpmRecord>;
  /** Packages, by the token that may publish them. */
  readonly tokens: Map<string, string>;
  readonly problems: string[];
  readonly options: NpmOptions;
}

interface Reply {
  readonly status: number;
  readonly json: unknown;
}

function answer(question: Question, world: World): Reply {
  const { method, path } = question;
  const exchange = /^\/-\/npm\/v1\/oidc\/token\/exchange\/package\/([^/]+)$/.exec(path);
  if (method === 'POST' && exchange) return giveToken(nameIn(exchange[1]), question, world);
  const visibility = /^\/-\/package\/([^/]+)\/visibility$/.exec(path);
  if (method === 'GET' && visibility) return tellVisibility(nameIn(visibility[1]), question, world);
  const own = /^\/([^/-][^/]*)$/.exec(path);
  if (method === 'GET' && own) return tellPackage(nameIn(own[1]), question, world);
  if (method === 'PUT' && own) return take(nameIn(own[1]), question, world);
  world.problems.push(`${method} ${path} is nothing that npm asks`);
  return { status: 404, json: { error: 'Not found' } };
}

function nameIn(escaped = ''): string {
  return decodeURIComponent(escaped);
}

function bearerOf({ headers }: Question): string {
  return /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
}

function giveToken(name: string, question: Question, { packages, tokens, options }: World): Reply {
  const claims = options.readIdentity(bearerOf(question), 'npm:registry.npmjs.org');
  if (claims === undefined) return { status: 401, json: { message: 'Unable to authenticate' } };
  const publisher = packages.get(name)?.publisher;
  const isTrusted =
    publisher !== undefined &&
    claims.repository === publisher.repository &&
    `${claims.workflow_ref}`.includes(`/.github/workflows/${publisher.workflow}@`) &&
    (publisher.environment === undefined || claims.environment === publisher.environment);
  if (!isTrusted)
    return { status: 404, json: { message: `OIDC token exchange error - package not found` } };
  const token = `npm_${randomUUID().replaceAll('-', '')}`;
  tokens.set(token, name);
  return { status: 201, json: { token_type: 'oidc', token } };
}

function tellVisibility(name: string, question: Question, { packages, tokens }: World): Reply {
  const found = packages.get(name);
  if (found === undefined || tokens.get(bearerOf(question)) !== name)
    return { status: 404, json: { error: 'Not found' } };
  return { status: 200, json: { public: found.isPublic } };
}

function tellPackage(name: string, { headers }: Question, { packages, problems }: World): Reply {
  if (!`${headers.accept}`.includes('application/vnd.npm.install-v1+json'))
    problems.push('a package is asked for in its long form');
  const found = packages.get(name);
  if (found === undefined) return { status: 404, json: { error: 'Not found' } };
  return { status: 200, json: { name, 'dist-tags': found.tags, versions: found.versions } };
}

function take(name: string, question: Question, { packages, tokens, problems }: World): Reply {
  const found = packages.get(name);
  if (found === undefined || tokens.get(bearerOf(question)) !== name)
    return { status: 404, json: { error: `'${name}' is not in this registry.` } };
  const { problem, version, manifest, tag, provenance } = checkNpmDocument(question.body, name);
  if (problem !== undefined) {
    problems.push(problem);
    return { status: 422, json: { error: problem } };
  }
  if (found.versions[version] !== undefined)
    return {
      status: 403,
      json: { error: `You cannot publish over the previously published versions: ${version}.` },
    };
  found.versions[version] = manifest;
  found.tags[tag] = version;
  if (provenance !== undefined) found.provenance[version] = provenance;
  return { status: 200, json: { success: true } };
}
