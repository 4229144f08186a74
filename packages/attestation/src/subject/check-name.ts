import { quoted } from '@portcullis/core';
import { badSubject } from './bad-subject.ts';
import { limits } from './limits.ts';

/**
 * Refuses a name that others could read as another one, or as several: it stands in a signed statement, in logs and
 * in tables. A file name that is no UTF-8 arrives here with U+FFFD in it.
 */
export function checkName(name: string): void {
  if (name === '') throw badSubject('a subject has no name');
  if (misleading.test(name))
    throw badSubject(
      `cannot attest ${quoted(escaped(name))}: its name has a line break, a control character or bytes that are no UTF-8; rename it`,
    );
  if (name.length > limits.nameLength)
    throw badSubject(
      `cannot attest ${quoted(name)}: its name is longer than ${limits.nameLength} characters`,
    );
}

const misleading = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFFFD]/u;

function escaped(name: string): string {
  return name.replace(
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
