import { HttpError } from '@portcullis/http';

/**
 * A server that gave up and said why, in an `ERR` line or on side-band 3. Git's own says nothing at all when it does
 * not like an argument: it ends after the headers, and `reason` is undefined.
 */
export class GitRefusal extends HttpError {
  readonly reason: string | undefined;

  constructor(reason: string | undefined) {
    super(reason === undefined ? 'unreadable' : 'server', toMessage(reason));
    this.name = 'GitRefusal';
    this.reason = reason;
  }
}

function toMessage(reason: string | undefined): string {
  return reason === undefined
    ? 'the answer is empty, as from a server that does not speak git protocol version 2; it needs git 2.28 or newer'
    : `the server refused: "${reason}"`;
}
