import { GuardError } from '@portcullis/core';

/** A token that can stand in a header, which holds printable ASCII; undefined when there is none. It is never shown. */
export function toToken(name: string, value: string | undefined): string | undefined {
  const token = value?.trim() ?? '';
  if (token === '') return undefined;
  if (/^[!-~]+$/.test(token)) return token;
  throw new GuardError('bad-usage', `cannot use ${name}: a token has no blanks and no line breaks`);
}
