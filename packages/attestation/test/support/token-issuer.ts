import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { startServer } from '../../../http/test/support/start-server.ts';

export interface TokenIssuer {
  readonly url: string;
  readonly requests: readonly string[];
  /** What it answers by path; a test replaces what it likes. */
  readonly answers: Map<string, unknown>;
  token(claims?: Readonly<Record<string, unknown>>, signing?: Partial<Signing>): string;
}

interface Signing {
  readonly header: Readonly<Record<string, unknown>>;
  readonly key: KeyObject;
  readonly hash: string;
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** An issuer as GitHub's, with one RSA key. Its tokens are for the audience "nobody", and good for five minutes. */
export async function startIssuer(now: Date): Promise<TokenIssuer> {
  const answers = new Map<string, unknown>();
  const { url, requests } = await startServer(({ url: path = '' }, response) => {
    const answer = answers.get(path);
    if (answer === undefined) response.writeHead(404).end('no such thing');
    else response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  const keys = `${url}/.well-known/jwks`;
  answers.set('/.well-known/openid-configuration', { issuer: url, jwks_uri: keys });
  const key = { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' };
  answers.set('/.well-known/jwks', { keys: [key] });
  const seconds = Math.floor(now.getTime() / 1000);
  const usual = { iss: url, aud: 'nobody', sub: 'repo:o/r', iat: seconds, exp: seconds + 300 };
  const token: TokenIssuer['token'] = (claims = {}, signing = {}) =>
    toToken({ ...usual, ...claims }, signing);
  return { url, requests, answers, token };
}

function toToken(claims: object, signing: Partial<Signing>): string {
  const { header = {}, key = rsa.privateKey, hash = 'sha256' } = signing;
  const parts = [{ alg: 'RS256', kid: 'one', typ: 'JWT', ...header }, claims];
  const text = parts.map((part) => toText(JSON.stringify(part))).join('.');
  return `${text}.${toText(sign(hash, Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }))}`;
}

function toText(bytes: string | Buffer): string {
  return Buffer.from(bytes).toString('base64url');
}
