import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';
import { type WorkflowToken, workflowToken } from '../workflow-token.ts';
import { jsonAnswer } from './json-answer.ts';
import { parseJson } from './parse-json.ts';
import type { Answer, ServiceAnswer, ServiceRequest } from './service.ts';
import { textAt } from './text-at.ts';

/** GitHub's token service: discovery, keys, and the endpoint that a runner asks for a token. */
export interface TokenIssuer {
  /** The bearer token that a runner asks with. */
  readonly requestToken: string;
  /** Over the claims of every token from now on. */
  claim(claims: WorkflowToken): void;
  /** A token made by hand; `lifetime` in seconds. */
  issue(audience: string, options?: IssueOptions): string;
  /** The claims, when the issuer signed it for the audience and its time has not passed. */
  read(token: string, audience: string): Readonly<Record<string, unknown>> | undefined;
  readonly answer: Answer;
}

export interface IssueOptions {
  readonly claims?: WorkflowToken;
  readonly lifetime?: number;
  /** Signed by another key. */
  readonly isForged?: boolean;
}

/** `iss` is asked when it is needed: the port of the issuer is known only then. */
export function newTokenIssuer(issuerOf: () => string): TokenIssuer {
  const { privateKey, publicKey } = rsaKeys();
  const key = publicKey.export({ format: 'jwk' });
  const id = createHash('sha256').update(`${key.n}`).digest('hex').slice(0, 40);
  const requestToken = `request-${randomUUID()}`;
  let claims: WorkflowToken = {};
  const issue = (audience: string, options: IssueOptions = {}): string => {
    const { lifetime = 300, isForged = false } = options;
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, nbf: now - 300, exp: now + lifetime };
    const who = { ...workflowToken, iss: issuerOf(), ...claims, ...options.claims };
    const header = encode({ alg: 'RS256', kid: id, typ: 'JWT', x5t: id });
    const body = encode({ ...who, aud: audience, jti: randomUUID(), ...times });
    const signer = isForged ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : { privateKey };
    const signature = sign('sha256', Buffer.from(`${header}.${body}`), signer.privateKey);
    return `${header}.${body}.${signature.toString('base64url')}`;
  };
  return {
    requestToken,
    claim(more) {
      claims = { ...claims, ...more };
    },
    issue,
    read: (token, audience) => readToken(token, { key, audience, issuer: issuerOf() }),
    answer: (request) =>
      answer(request, { requestToken, issue, key: { ...key, kid: id }, issuer: issuerOf() }),
  };
}

/** One pair for all issuers of a process: it takes a while. */
let keys: ReturnType<typeof newRsaKeys> | undefined;

function rsaKeys(): ReturnType<typeof newRsaKeys> {
  keys ??= newRsaKeys();
  return keys;
}

function newRsaKeys() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

interface Expected {
  readonly key: JsonWebKey;
  readonly audience: string;
  readonly issuer: string;
}

function readToken(
  token: string,
  { key, audience, issuer }: Expected,
): Readonly<Record<string, unknown>> | undefined {
  const [header = '', body = '', signature = ''] = token.split('.');
  const publicKey = createPublicKey({ key, format: 'jwk' });
  const signed = Buffer.from(`${header}.${body}`);
  if (!verify('sha256', signed, publicKey, Buffer.from(signature, 'base64url'))) return undefined;
  const claims = parseJson(Buffer.from(body, 'base64url'));
  if (typeof claims !== 'object' || claims === null) return undefined;
  const isFor = textAt(claims, 'aud') === audience && textAt(claims, 'iss') === issuer;
  const isAlive = 'exp' in claims && Number(claims.exp) > Date.now() / 1000;
  return isFor && isAlive ? Object.fromEntries(Object.entries(claims)) : undefined;
}

interface Endpoints {
  readonly requestToken: string;
  readonly issue: (audience: string) => string;
  readonly key: JsonWebKey;
  readonly issuer: string;
}

function answer(
  { method, path, headers }: ServiceRequest,
  { requestToken, issue, key, issuer }: Endpoints,
): ServiceAnswer | undefined {
  const { pathname, searchParams } = new URL(path, issuer);
  // Some issuers have a path of their own before all others.
  const base = new URL(issuer).pathname.replace(/\/$/, '');
  const own = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  if (method !== 'GET') return undefined;
  switch (own) {
    case '/.well-known/openid-configuration':
      return jsonAnswer(200, discovery(issuer));
    case '/.well-known/jwks':
      return jsonAnswer(200, { keys: [{ ...key, alg: 'RS256', use: 'sig' }] });
    case '/token':
      if (headers.authorization !== `Bearer ${requestToken}`)
        return jsonAnswer(401, { message: 'Not authorized' });
      return jsonAnswer(200, { count: 1, value: issue(searchParams.get('audience') ?? issuer) });
    default:
      return undefined;
  }
}

/** https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata */
function discovery(issuer: string): object {
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks`,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    response_types_supported: ['id_token'],
    subject_types_supported: ['public', 'pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}
