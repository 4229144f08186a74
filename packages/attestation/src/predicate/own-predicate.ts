import { GuardError, quoted } from '@portcullis/core';
import type { Predicate } from './predicate.ts';
import { readPredicate } from './read-predicate.ts';

/** A predicate that the user has written, of a type that the user names. */
export async function ownPredicate(path: string, predicateType: string): Promise<Predicate> {
  if (!isTypeUri(predicateType))
    throw new GuardError(
      'bad-input',
      `cannot use ${quoted(predicateType)} as the type of a predicate: write a URI, as "https://example.com/test-result/v1"`,
    );
  return { predicateType, predicate: await readPredicate({ path, purpose: 'the predicate' }) };
}

/** https://www.rfc-editor.org/rfc/rfc3986: letters that need no quotes in any message, and no more than anybody writes. */
function isTypeUri(text: string): boolean {
  return text.length <= 1_000 && /^[a-z][a-z\d+.-]*:[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i.test(text);
}
