import type { HttpErrorKind } from '../http-error.ts';
import type { Retry } from '../retry/failure.ts';

export interface CodeMeaning {
  readonly kind: HttpErrorKind;
  /** Why, and what to do. */
  readonly text: string;
  readonly retry: Retry;
}

/**
 * What a code of Node or OpenSSL says of a connection:
 * https://nodejs.org/api/errors.html#nodejs-error-codes, https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
export function codeMeaning(code: string): CodeMeaning {
  return meanings.find(({ codes }) => codes.test(code)) ?? other;
}

const other: CodeMeaning = {
  kind: 'network',
  text: 'the connection failed; check the network and the proxy variables',
  retry: 'often',
};

const meanings: readonly (CodeMeaning & { readonly codes: RegExp })[] = [
  {
    codes: /^ENOTFOUND$/,
    kind: 'network',
    text: 'nobody knows this name; check the address of the server, the network and the proxy variables',
    retry: 'never',
  },
  {
    codes: /^EAI_AGAIN$/,
    kind: 'network',
    text: 'names cannot be looked up; check the network and the proxy variables',
    retry: 'often',
  },
  {
    codes: /^ECONNREFUSED$/,
    kind: 'network',
    text: 'nobody listens there; check the address of the server, the network and the proxy variables',
    retry: 'often',
  },
  {
    codes: /^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/,
    kind: 'network',
    text: 'the connection was closed before the answer was complete; try again later',
    retry: 'often',
  },
  {
    codes: /^(SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|INVALID_CA|CERT_UNTRUSTED)/,
    kind: 'network',
    text: 'its certificate comes from nobody that is trusted here; name the file of its authority in NODE_EXTRA_CA_CERTS',
    retry: 'never',
  },
  {
    codes: /^(CERT_|ERR_TLS_CERT)/,
    kind: 'network',
    text: 'its certificate is not good for it; check the address of the server, and the clock of this machine',
    retry: 'never',
  },
  {
    codes: /^(ERR_SSL_|ERR_TLS_|EPROTO)/,
    kind: 'network',
    text: 'no secure connection can be agreed on; check the address of the server and the proxy variables',
    retry: 'never',
  },
  {
    codes: /^HPE_/,
    kind: 'unreadable',
    text: 'what it answers is not HTTP; check the address of the server',
    retry: 'never',
  },
  {
    codes: /^(Z_|ERR_ZLIB)/,
    kind: 'unreadable',
    text: 'its answer cannot be unpacked; try again later',
    retry: 'never',
  },
  {
    codes: /^ERR_(INVALID_CHAR|HTTP_INVALID_HEADER_VALUE)$/,
    kind: 'permission',
    text: 'the token has characters that cannot be sent; check how it is set',
    retry: 'never',
  },
];
