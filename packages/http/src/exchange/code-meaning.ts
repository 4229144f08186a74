import type { HttpErrorKind } from '../http-error.ts';
import type { Retry } from '../retry/failure.ts';

export interface CodeMeaning {
  readonly kind: HttpErrorKind;
  readonly why: string;
  /** What to do. */
  readonly advice: string;
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
  why: 'the connection failed',
  advice: 'check the network and the proxy variables',
  retry: 'often',
};

const meanings: readonly (CodeMeaning & { readonly codes: RegExp })[] = [
  {
    codes: /^ENOTFOUND$/,
    kind: 'network',
    why: 'nobody knows this name',
    advice: 'check the address of the server, the network and the proxy variables',
    retry: 'never',
  },
  {
    codes: /^EAI_AGAIN$/,
    kind: 'network',
    why: 'names cannot be looked up',
    advice: 'check the network and the proxy variables',
    retry: 'often',
  },
  {
    codes: /^ECONNREFUSED$/,
    kind: 'network',
    why: 'nobody listens there',
    advice: 'check the address of the server, the network and the proxy variables',
    retry: 'often',
  },
  {
    codes: /^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/,
    kind: 'network',
    why: 'the connection was closed before the answer was complete',
    advice: 'try again later',
    retry: 'often',
  },
  {
    codes: /^(SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|INVALID_CA|CERT_UNTRUSTED)/,
    kind: 'network',
    why: 'its certificate comes from nobody that is trusted here',
    advice: 'name the file of its authority in NODE_EXTRA_CA_CERTS',
    retry: 'never',
  },
  {
    codes: /^(CERT_|ERR_TLS_CERT)/,
    kind: 'network',
    why: 'its certificate is not good for it',
    advice: 'check the address of the server, and the clock of this machine',
    retry: 'never',
  },
  {
    codes: /^(ERR_SSL_|ERR_TLS_|EPROTO)/,
    kind: 'network',
    why: 'no secure connection can be agreed on',
    advice: 'check the address of the server and the proxy variables',
    retry: 'never',
  },
  {
    codes: /^HPE_/,
    kind: 'unreadable',
    why: 'what it answers is not HTTP',
    advice: 'check the address of the server',
    retry: 'never',
  },
  {
    codes: /^(Z_|ERR_ZLIB)/,
    kind: 'unreadable',
    why: 'its answer cannot be unpacked',
    advice: 'try again later',
    retry: 'never',
  },
  {
    codes: /^ERR_(INVALID_CHAR|HTTP_INVALID_HEADER_VALUE)$/,
    kind: 'permission',
    why: 'the token has characters that cannot be sent',
    advice: 'check how it is set',
    retry: 'never',
  },
];
