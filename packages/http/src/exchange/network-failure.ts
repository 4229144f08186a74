import { ProxyError } from '../connect/proxy-error.ts';
import { HttpError } from '../http-error.ts';
import { Failure } from '../retry/failure.ts';
import { codeMeaning } from './code-meaning.ts';

/** What went wrong on the way to a host; undefined for what is no fault of the way, but our own. */
export function networkFailure(host: string, cause: unknown): Failure | undefined {
  if (cause instanceof Failure) return cause;
  if (cause instanceof HttpError) return new Failure(cause, 'never');
  if (cause instanceof ProxyError) return proxyFailure(host, cause);
  const code = codeOf(cause);
  return code === undefined ? undefined : codeFailure(`"${host}"`, code, cause);
}

function proxyFailure(host: string, { host: proxy, status, cause }: ProxyError): Failure {
  const name = `the proxy "${proxy}", on the way to "${host}"`;
  if (status === undefined) return codeFailure(name, codeOf(cause) ?? 'ETIMEDOUT', cause);
  const text = `cannot reach ${name}: it answers ${status}; check the proxy variables, and what the proxy allows`;
  return status >= 500
    ? new Failure(new HttpError('network', text, { status }), 'often')
    : new Failure(new HttpError('permission', text, { status }), 'never');
}

function codeFailure(name: string, code: string, cause: unknown): Failure {
  const { kind, why, advice, retry } = codeMeaning(code);
  const what = kind === 'unreadable' ? 'read the answer of' : 'reach';
  const text = `cannot ${what} ${name}: ${why} (${code}); ${advice}`;
  return new Failure(new HttpError(kind, text, { cause }), retry);
}

function codeOf(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}
