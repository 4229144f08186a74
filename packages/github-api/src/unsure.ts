import { HttpError } from '@portcullis/http';

/** An error about a change, of which GitHub has said that it is done, in words that nobody understands. */
export function unsure(error: unknown): never {
  if (!(error instanceof HttpError) || error.kind !== 'unreadable' || error.status !== undefined)
    throw error;
  throw new HttpError(error.kind, error.message, { cause: error, mayBeDone: true });
}
