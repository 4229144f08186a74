import { HttpError } from '@portcullis/http';

/** A value out of an answer, which nobody has looked at yet. */
export interface Answer {
  readonly value: unknown;
  /** Where it stands in the answer: `0.owner.id`; empty for all of it. */
  readonly path: string;
  /** Who was asked for what: `api.github.com/repos/owner/name`. */
  readonly from: string;
}

/** The error for an answer that is not what GitHub documents. */
export function unreadable({ path, from }: Answer, expected: string): HttpError {
  const what = path === '' ? 'the answer' : `"${path}" in the answer`;
  return new HttpError('unreadable', `${what} of "${from}" is not ${expected}`);
}
