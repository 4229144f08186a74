import { HttpError, type HttpErrorKind } from '../http-error.ts';
import { Failure, type Retry } from '../retry/failure.ts';

interface Meaning {
  readonly kind: HttpErrorKind;
  readonly text: string;
  readonly retry?: Retry;
}

/** A status that says nothing of when to come back. */
export function statusFailure(host: string, status: number): Failure {
  const { kind, text, retry = 'never' } = meanings[status] ?? meaningOf(status);
  const error = new HttpError(kind, `"${host}" answers ${status}: ${text}`, { status });
  return new Failure(error, retry);
}

const missing: Meaning = {
  kind: 'not-found',
  text: 'there is nothing, or nothing that may be seen; check the name, and the token where it is private',
};
const forbidden: Meaning = {
  kind: 'permission',
  text: 'it does not show this; check that a token is given where one is needed, and that it may read',
};
const overloaded: Meaning = {
  kind: 'server',
  text: 'it cannot answer now; try again later',
  retry: 'often',
};

const meanings: Readonly<Record<number, Meaning>> = {
  401: forbidden,
  403: forbidden,
  404: missing,
  407: { kind: 'permission', text: 'the proxy wants a name and a password; put them into its URL' },
  410: missing,
  429: {
    kind: 'rate-limit',
    text: 'it was asked too often; ask again later, or with a token that may ask more',
    retry: 'often',
  },
  500: { kind: 'server', text: 'it failed; try again later', retry: 'once' },
  502: overloaded,
  503: overloaded,
  504: overloaded,
};

function meaningOf(status: number): Meaning {
  if (status >= 500) return { kind: 'server', text: 'it failed; try again later' };
  return {
    kind: 'unreadable',
    text: 'that is no answer to what was asked; check the address of the server',
  };
}
