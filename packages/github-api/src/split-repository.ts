import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';

/** The name is text of a scanned file: one with dots for a part would be another path of the API. */
export function splitRepository(repository: string): {
  readonly owner: string;
  readonly repo: string;
} {
  const [owner = '', repo = '', ...rest] = repository.split('/');
  if (![owner, repo].every(isName) || rest.length > 0)
    throw new HttpError('not-found', `no repository can be called ${quoted(repository)}`);
  return { owner, repo };
}

function isName(text: string): boolean {
  return /^[\w.-]{1,100}$/.test(text) && !/^\.{1,2}$/.test(text);
}
