import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';

/**
 * The parameters by which the `next` link of an answer differs from a first page: `page`, or a cursor. Only they are
 * taken, and never the address, so that an answer cannot choose where the token goes.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api and RFC 8288, section 3
 */
export function nextPage(link: string | undefined): Readonly<Record<string, string>> | undefined {
  for (const [, target = '', parameters = ''] of (link ?? '').matchAll(links)) {
    if (isNext.test(parameters)) return cursorOf(target);
  }
  return undefined;
}

const links = /<([^<>]*)>([^<]*)/g;
const isNext = /;\s*rel\s*=\s*(?:next\b|"(?:[^"]*\s)?next(?:\s[^"]*)?")/i;

// A page that cannot be asked for must not look like the end of the list.
function cursorOf(target: string): Readonly<Record<string, string>> {
  const query = new URLSearchParams(target.slice(target.indexOf('?') + 1));
  for (const name of ['page', 'after']) {
    const value = query.get(name);
    if (value !== null) return { [name]: value };
  }
  throw new HttpError('unreadable', `${quoted(target)} does not say which page is the next`);
}
