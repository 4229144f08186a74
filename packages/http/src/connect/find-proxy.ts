import { HttpError } from '../http-error.ts';
import { isExcepted } from './is-excepted.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy for a URL, by the variables that curl and git obey: https://everything.curl.dev/usingcurl/proxies/env.html */
export function findProxy(url: URL, environment: Environment): URL | undefined {
  const text =
    look(environment, `${url.protocol.slice(0, -1)}_proxy`) ?? look(environment, 'all_proxy');
  if (text === undefined || isExcepted(url, look(environment, 'no_proxy') ?? '')) return undefined;
  const address = text.includes('://') ? text : `http://${text}`;
  const proxy = URL.canParse(address) ? new URL(address) : undefined;
  if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:') return proxy;
  throw new HttpError(
    'network',
    `cannot reach "${url.host}": the proxy variables name something that is not an HTTP proxy; set them to "http://host:port"`,
  );
}

function look(environment: Environment, name: string): string | undefined {
  return environment[name] || environment[name.toUpperCase()] || undefined;
}
