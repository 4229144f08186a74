import type { ServerResponse } from 'node:http';
import type { GitAnswer } from './answer-by-git.ts';

/** What a server does instead of answering. A number is a status. */
export type GitFault =
  | 'stall'
  /** Half of the answer, then nothing. */
  | 'stall-in-body'
  /** The connection ends at once. */
  | 'cut'
  | 'html'
  | number
  | { readonly status: number; readonly headers: Readonly<Record<string, string>> }
  | { readonly redirect: string }
  /** The answer, so many milliseconds late. */
  | { readonly delay: number }
  /** That many bytes of the answer; then the connection ends, as if it had been announced so when `isPolite`. */
  | { readonly cutAfter: number; readonly isPolite?: boolean }
  | { readonly replace: (answer: Buffer) => Uint8Array };

export function answerWrongly(
  fault: GitFault,
  { response, status, headers, body }: GitAnswer & { readonly response: ServerResponse },
): void {
  if (fault === 'stall') return;
  if (fault === 'stall-in-body') {
    response.writeHead(status, { ...headers, 'content-length': `${body.length}` });
    response.write(body.subarray(0, body.length / 2));
  } else if (fault === 'cut') {
    response.destroy();
  } else if (fault === 'html') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Sign in');
  } else if (typeof fault === 'number') {
    response.writeHead(fault, { 'content-type': 'text/plain' }).end('no');
  } else if ('status' in fault) {
    response.writeHead(fault.status, fault.headers).end();
  } else if ('redirect' in fault) {
    response.writeHead(301, { location: fault.redirect }).end();
  } else if ('delay' in fault) {
    setTimeout(() => response.writeHead(status, headers).end(body), fault.delay);
  } else if ('replace' in fault) {
    response.writeHead(status, headers).end(fault.replace(body));
  } else if (fault.isPolite === true) {
    response.writeHead(status, headers).end(body.subarray(0, fault.cutAfter));
  } else {
    response.writeHead(status, { ...headers, 'content-length': `${body.length}` });
    response.write(body.subarray(0, fault.cutAfter), () => response.destroy());
  }
}
