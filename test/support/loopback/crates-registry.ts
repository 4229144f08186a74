import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { addressOf } from './address-of.ts';
import { answerWrongly, type GitFault } from './git-fault.ts';

export interface CrateRecord {
  /** Who may publish it without a token of its own. */
  publisher:
    | { readonly repository: string; readonly workflow: string; readonly environment?: string }
    | undefined;
  readonly versions: { readonly vers: string; readonly cksum: string }[];
  /** What was said beside the bytes of a version. */
  readonly metadata: Record<string, Readonly<Record<string, unknown>>>;
}

export interface CratesRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface CratesOptions {
  /** The claims of an identity token, when it is good for the audience. */
  readonly readIdentity: (
    token: string,
    audience: string,
  ) => Readonly<Record<string, unknown>> | undefined;
  readonly fault?: (request: CratesRequest) => GitFault | undefined;
}

export interface CratesRegistry {
  /** Of the registry, and of its index. */
  readonly url: string;
  readonly requests: string[];
  readonly crates: Map<string, CrateRecord>;
  /** Every token that was given out. */
  readonly tokens: readonly string[];
  /** Those that are good still. */
  readonly living: readonly string[];
  close(): Promise<void>;
}

/**
 * crates.io as far as publishing goes: https://doc.rust-lang.org/cargo/reference/registry-web-api.html,
 * https://doc.rust-lang.org/cargo/reference/registry-index.html#sparse-protocol and
 * https://github.com/rust-lang/crates.io/tree/main/src/controllers/trustpub
 */
export async function startCratesRegistry(options: CratesOptions): Promise<CratesRegistry> {
  const requests: string[] = [];
  const problems: string[] = [];
  const world: World = { crates: new Map(), tokens: new Map(), used: new Set(), problems, options };
  const server = createServer((incoming, response) => {
    const { method = '', url: path = '', headers } = incoming;
    const respond = (body: Buffer) => {
      const request = { method, path, headers };
      const fault = options.fault?.(request);
      const isRefused = fault === 'html' || typeof fault === 'number';
      const reply = isRefused ? refused(500, '') : answer({ ...request, body }, world);
      requests.push(`${method} ${path} ${typeof fault === 'number' ? fault : reply.status}`);
      const given = { response, headers: {}, status: reply.status, body: Buffer.from(reply.text) };
      if (fault === undefined) response.writeHead(reply.status).end(given.body);
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
  const { crates, tokens } = world;
  return {
    url: addressOf(server),
    requests,
    crates,
    get tokens() {
      return [...tokens.keys()];
    },
    get living() {
      return [...tokens].flatMap(([token, { isAlive }]) => (isAlive ? [token] : []));
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
}

interface World {
  readonly crates: Map<string, CrateRecord>;
  readonly tokens: Map<string, { readonly crates: readonly string[]; isAlive: boolean }>;
  /** Identity tokens are taken once. */
  readonly used: Set<unknown>;
  readonly problems: string[];
  readonly options: CratesOptions;
}

interface Question extends CratesRequest {
  readonly body: Buffer;
}

interface Reply {
  readonly status: number;
  readonly text: string;
}

function refused(status: number, detail: string): Reply {
  return { status, text: JSON.stringify({ errors: [{ detail }] }) };
}

function answer(question: Question, world: World): Reply {
  const { method, path, headers } = question;
  switch (`${method} ${path}`) {
    case 'POST /api/v1/trusted_publishing/tokens':
      return exchange(question, world);
    case 'DELETE /api/v1/trusted_publishing/tokens':
      return revoke(/^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '', world);
    case 'PUT /api/v1/crates/new':
      return take(question, world);
  }
  const name = path.split('/').at(-1) ?? '';
  if (method === 'GET' && path === indexPath(name)) return tell(name, world);
  world.problems.push(`${method} ${path} is nothing that cargo asks`);
  return refused(404, 'Not Found');
}

function indexPath(name: string): string {
  if (name.length < 4) return name.length < 3 ? `/${name.length}/${name}` : `/3/${name[0]}/${name}`;
  return `/${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}

function tell(name: string, { crates }: World): Reply {
  const found = [...crates].find(([one]) => one.toLowerCase() === name)?.[1];
  if (found === undefined || found.versions.length === 0) return refused(404, 'Not Found');
  const lines = found.versions.map((one) => `${JSON.stringify({ name, ...one })}\n`);
  return { status: 200, text: lines.join('') };
}

function exchange({ body }: Question, { crates, tokens, used, options }: World): Reply {
  const { jwt } = JSON.parse(body.toString());
  const claims = options.readIdentity(jwt, 'crates.io');
  if (claims === undefined) return refused(400, 'Failed to decode JWT');
  if (used.size === used.add(claims.jti).size) return refused(400, 'JWT has already been used');
  const trusted = [...crates].filter(([, { publisher }]) => publisher && isFor(publisher, claims));
  if (trusted.length === 0)
    return refused(
      400,
      `No Trusted Publishing config found for repository \`${claims.repository}\`.`,
    );
  const token = `cio_tp_${randomUUID().replaceAll('-', '')}`;
  tokens.set(token, { crates: trusted.map(([name]) => name), isAlive: true });
  return { status: 200, text: JSON.stringify({ token }) };
}

function isFor(
  { repository, workflow, environment }: NonNullable<CrateRecord['publisher']>,
  claims: Readonly<Record<string, unknown>>,
): boolean {
  const file = `${claims.workflow_ref}`;
  return (
    claims.repository === repository &&
    file.startsWith(`${repository}/.github/workflows/${workflow}@`) &&
    (environment === undefined || claims.environment === environment)
  );
}

function revoke(token: string, { tokens }: World): Reply {
  const found = tokens.get(token);
  if (found === undefined) return refused(401, 'authentication failed');
  found.isAlive = false;
  return { status: 204, text: '' };
}

function take({ body, headers }: Question, { crates, tokens, problems }: World): Reply {
  const token = tokens.get(headers.authorization ?? '');
  const { metadata, crate } = readParts(body);
  const { name, vers } = metadata;
  const found = crates.get(`${name}`);
  if (token?.isAlive !== true || found === undefined || !token.crates.includes(`${name}`))
    return refused(403, 'The provided access token is not valid for this crate');
  if (found.versions.some((one) => one.vers === vers))
    return refused(400, `crate version \`${vers}\` is already uploaded`);
  const lacking = [
    'deps',
    'features',
    'authors',
    'keywords',
    'categories',
    'readme',
    'badges',
  ].filter((field) => metadata[field] === undefined);
  if (lacking.length > 0) problems.push(`the metadata lacks ${lacking.join(', ')}`);
  found.versions.push({ vers: `${vers}`, cksum: createHash('sha256').update(crate).digest('hex') });
  found.metadata[`${vers}`] = metadata;
  return {
    status: 200,
    text: '{"warnings":{"invalid_categories":[],"invalid_badges":[],"other":[]}}',
  };
}

/** Throws for a body of another form. */
function readParts(body: Buffer) {
  const length = body.readUInt32LE(0);
  const crate = body.subarray(8 + length);
  if (body.readUInt32LE(4 + length) !== crate.length) throw new Error('a crate has another length');
  const metadata: Readonly<Record<string, unknown>> = JSON.parse(
    body.subarray(4, 4 + length).toString(),
  );
  return { metadata, crate };
}
