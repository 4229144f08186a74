import type { RegistryQuestion, RegistryReply } from './registry-store.ts';

export interface RegistryLogins {
  /** Whether tokens are asked for; unless there are users, they are given to anybody. */
  readonly hasTokens?: boolean;
  /** Told instead of our own challenge; `REALM` in it is the address of the token endpoint. */
  readonly challenge?: string;
  /** Passwords by name: only they may push, and if it is private pull. Without tokens they say so with each request. */
  readonly users?: Readonly<Record<string, string>>;
  /** That stands for a user. */
  readonly identityToken?: string;
  readonly isPrivate?: boolean;
  /** How often a token is good. */
  readonly tokenUses?: number;
}

/** What a registry answers to who may not do what he asks for, and to who asks for a token; undefined for the others. */
export function loginOf(
  question: RegistryQuestion,
  logins: RegistryLogins,
): RegistryReply | undefined {
  if (question.url.pathname === '/token') return giveToken(question, logins);
  const [, name = ''] =
    /^\/v2\/(.+?)\/(?:manifests|blobs|referrers)\//.exec(question.url.pathname) ?? [];
  const action = ['GET', 'HEAD'].includes(question.method) ? 'pull' : 'push';
  const isLetIn =
    logins.hasTokens === true
      ? hasToken(question, { name, action }, logins)
      : action === 'pull' && logins.isPrivate !== true
        ? true
        : logins.users === undefined || isUser(question, logins);
  return isLetIn ? undefined : refuse(question, name, logins);
}

interface Wanted {
  readonly name: string;
  readonly action: 'pull' | 'push';
}

const uses = new Map<string, number>();

/** `repository:NAME:ACTIONS`, and a number; in clear, since nobody but this server may read it. */
function hasToken({ headers }: RegistryQuestion, wanted: Wanted, logins: RegistryLogins): boolean {
  const [, token = ''] = /^Bearer (.+)$/.exec(`${headers.authorization}`) ?? [];
  const count = (uses.get(token) ?? 0) + 1;
  uses.set(token, count);
  if (count > (logins.tokenUses ?? Number.POSITIVE_INFINITY)) return false;
  const [scope = ''] = Buffer.from(token, 'base64url').toString().split(' ');
  const [, name, actions = ''] = scope.split(':');
  return name === wanted.name && actions.split(',').includes(wanted.action);
}

function isUser({ headers }: RegistryQuestion, { users = {} }: RegistryLogins): boolean {
  const [, pair = ''] = /^Basic (.+)$/.exec(`${headers.authorization}`) ?? [];
  return Object.entries(users).some(
    ([name, password]) => Buffer.from(pair, 'base64').toString() === `${name}:${password}`,
  );
}

function refuse(
  { url, method }: RegistryQuestion,
  name: string,
  { challenge, hasTokens }: RegistryLogins,
): RegistryReply {
  const actions = ['GET', 'HEAD'].includes(method) ? 'pull' : 'pull,push';
  const own =
    hasTokens === true
      ? `Bearer realm="REALM",service="registry of tests",scope="repository:${name}:${actions}"`
      : 'Basic realm="registry of tests"';
  const told = (challenge ?? own).replace('REALM', `${url.origin}/token`);
  return json(401, { errors: [{ code: 'UNAUTHORIZED' }] }, { 'www-authenticate': told });
}

let tokens = 0;

/** Good for what it was asked for only; to push, only who has a login gets one. */
function giveToken(question: RegistryQuestion, logins: RegistryLogins): RegistryReply {
  const form = new URLSearchParams(question.body.toString());
  const query = question.method === 'POST' ? form : question.url.searchParams;
  const scope = `${query.get('scope')}`;
  const isExchange = query.get('grant_type') === 'refresh_token';
  const isKnown = isExchange
    ? logins.identityToken !== undefined && query.get('refresh_token') === logins.identityToken
    : isUser(question, logins);
  const isOpen = logins.users === undefined && logins.identityToken === undefined;
  const given = isKnown || isOpen ? scope : scope.replace(/:pull,push$/, ':pull');
  if (!isKnown && !isOpen && (logins.isPrivate === true || isExchange))
    return json(401, { errors: [{ code: 'UNAUTHORIZED' }] });
  tokens += 1;
  const token = Buffer.from(logins.tokenUses === undefined ? given : `${given} ${tokens}`);
  return json(200, { token: token.toString('base64url'), expires_in: 300 });
}

function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): RegistryReply {
  const type = { 'content-type': 'application/json' };
  return { status, headers: { ...type, ...headers }, body: Buffer.from(JSON.stringify(value)) };
}
