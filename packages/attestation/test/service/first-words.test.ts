import { expect, test } from '@jest/globals';
import { firstWords } from '../../src/service/first-words.ts';

test.each([
  ['', undefined],
  [' \n\t', undefined],
  ['no', '"no"'],
  ['{"code":3,"message":"bad token","details":[]}', '"bad token"'],
  ['{"message":7}', '"{"message":7}"'],
  ['null', '"null"'],
  ['one\r\n::error::two\u0000\u001b[31m\u202e', '"one ::error::two [31m"'],
  ['your token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln is bad', '"your token *** is bad"'],
  ['your token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0', '"your token ***"'],
  ['your token ewogICJhbGciOiAiUlMyNTYiCn0.eyJzdWIiOiJ4In0.c2ln', '"your token ***"'],
  ['x'.repeat(300), `"${'x'.repeat(200)}…"`],
  ['x'.repeat(16_000_000), `"${'x'.repeat(200)}…"`],
])('of an answer the first words are quoted, in one line', (body, words) => {
  expect(firstWords(Buffer.from(body))).toBe(words);
});
