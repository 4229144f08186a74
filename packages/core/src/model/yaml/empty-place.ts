import { skipBlank } from './skip.ts';

/** What an empty scalar is in the collection around it. */
export type Role = 'item' | 'key' | 'value' | 'root';

/** Where an empty scalar stands: right after the `:`, `-` or `?` that calls for it, else where the text was left. */
export function emptyPlace(text: string, from: number, role: Role): number {
  let at = skipBlank(text, from);
  if (role === 'key' && text.charAt(at) === ',') at = skipBlank(text, at + 1);
  const sign = text.charAt(at);
  if (role === 'key' && sign === ':') return at;
  return sign !== '' && SIGNS[role] === sign ? at + 1 : from;
}

const SIGNS: Readonly<Record<Role, string>> = { item: '-', key: '?', value: ':', root: '' };
