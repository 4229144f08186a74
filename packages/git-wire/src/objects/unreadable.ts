import { HttpError } from '@portcullis/http';

/** What is wrong with the bytes of an answer; who asked says which repository's they are. */
export function unreadable(what: string, cause?: unknown): HttpError {
  return new HttpError('unreadable', what, { cause });
}
