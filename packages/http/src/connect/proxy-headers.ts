import { unescape as decode } from 'node:querystring';

/** The name and password in a proxy's URL, as the proxy wants them. A `%` that begins no escape is one: passwords have them. */
export function proxyHeaders({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const pair = `${decode(username)}:${decode(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}
