import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AttestationError } from '../../src/attestation-error.ts';
import { checkJson } from '../../src/statement/check-json.ts';
import { parseStatement } from '../../src/statement/parse-statement.ts';

const sha256 = 'ab'.repeat(32);
const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'a.txt', digest: { sha256 } }],
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: { a: 1 },
};

describe('what is read', () => {
  test('a statement', () => {
    expect(parse(JSON.stringify(statement))).toEqual(statement);
  });

  test('one of the version before, which npm signed', () => {
    const before = { ...statement, _type: 'https://in-toto.io/Statement/v0.1' };
    expect(parse(JSON.stringify(before))).toEqual(before);
  });

  test('digests of algorithms that nobody here compares, and a subject without a name', () => {
    const subject = [{ uri: 'pkg:github/a/b@v1', digest: { sha1: 'AB', gitCommit: 'cd' } }];
    expect(parse(JSON.stringify({ ...statement, subject })).subject).toEqual(subject);
  });

  test('no predicate', () => {
    const { predicate: _, ...without } = statement;
    expect(parse(JSON.stringify(without)).predicate).toBeUndefined();
  });

  test('a digest named like a property of every object', () => {
    const subject = `[{"digest":{"__proto__":"ab","sha256":"${sha256}"}}]`;
    const text = JSON.stringify({ ...statement, subject: 0 }).replace(
      '"subject":0',
      `"subject":${subject}`,
    );
    expect(Object.keys(parse(text).subject[0]?.digest ?? {})).toEqual(['__proto__', 'sha256']);
  });
});

describe('what is refused', () => {
  test.each<readonly [name: string, change: object, why: string]>([
    ['another type', { _type: 'https://in-toto.io/Statement/v2' }, 'its "_type" is none of'],
    ['no type', { _type: undefined }, 'its "_type" is none of'],
    ['no predicate type', { predicateType: '' }, 'its "predicateType" is no text'],
    ['a predicate type that is no text', { predicateType: 1 }, 'its "predicateType" is no text'],
    ['no subject', { subject: undefined }, 'its "subject" is no list of 1 to 16384 subjects'],
    ['an empty list of subjects', { subject: [] }, 'its "subject" is no list'],
    ['subjects that are no list', { subject: { 0: {} } }, 'its "subject" is no list'],
    [
      'too many subjects',
      { subject: Array(16_385).fill(statement.subject[0]) },
      'no list of 1 to 16384',
    ],
    ['a subject that is no object', { subject: ['a'] }, 'its subject 1 is no object'],
    [
      'a name that is no text',
      { subject: [{ name: 1, digest: { sha256 } }] },
      'its subject 1 has a "name"',
    ],
    ['no digest', { subject: [{ name: 'a' }] }, 'its subject 1 has no digest'],
    [
      'an empty digest set',
      { subject: [{ name: 'a', digest: {} }] },
      'its subject 1 has no digest',
    ],
    [
      'an upper-case digest',
      { subject: [{ digest: { sha256: sha256.toUpperCase() } }] },
      'a digest "sha256"',
    ],
    ['a short digest', { subject: [{ digest: { sha256: sha256.slice(2) } }] }, 'a digest "sha256"'],
    [
      'a digest of another algorithm',
      { subject: [{ digest: { sha512: sha256 } }] },
      'a digest "sha512"',
    ],
    ['a digest that is no text', { subject: [{ digest: { sha256: 1 } }] }, 'a digest "sha256"'],
    ['an empty digest', { subject: [{ digest: { sha1: '' } }] }, 'a digest "sha1"'],
    [
      'a broken second subject',
      { subject: [statement.subject[0], {}] },
      'its subject 2 has no digest',
    ],
  ])('%s', (_, change, why) => {
    expect(refusal(JSON.stringify({ ...statement, ...change }))).toContain(why);
  });

  test.each<readonly [name: string, text: string, why: string]>([
    ['no JSON', 'x', 'it is no JSON'],
    ['nothing', '', 'it is no JSON'],
    ['a list', '[]', 'it is no JSON object'],
    ['a byte order mark', `\ufeff${JSON.stringify(statement)}`, 'it is no JSON'],
    ['a key twice', JSON.stringify(statement).replace('{', '{"predicateType":"a",'), 'a key twice'],
    ['a key twice, once escaped', '{"a\\u0062": 1, "ab": 2}', 'a key twice'],
    ['a key twice far inside', '{"a": [{"b": {"c": 1, "c" : 2}}]}', 'a key twice'],
    ['too deep', `${'['.repeat(65)}${']'.repeat(65)}`, 'nested more than 64 deep'],
  ])('%s', (_, text, why) => {
    expect(refusal(text)).toContain(why);
  });

  test('another type of payload', () => {
    const payload = Buffer.from(JSON.stringify(statement));
    expect(() => parseStatement({ payloadType: 'application/json', payload })).toThrow(
      'the type of the payload is not "application/vnd.in-toto+json"',
    );
  });

  test('what is no UTF-8', () => {
    const payload = Buffer.concat([Buffer.from('{"a":"'), Buffer.of(0xff), Buffer.from('"}')]);
    expect(() => parseStatement({ payloadType: 'application/vnd.in-toto+json', payload })).toThrow(
      'it is no UTF-8',
    );
  });
});

describe('keys and depth', () => {
  test('says nothing of JSON that is as JSON should be', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6 }),
        fc.constantFrom(undefined, 1, '\t'),
        (json, indent) => {
          expect(checkJson(JSON.stringify(json, undefined, indent))).toBeUndefined();
        },
      ),
    );
  });

  test('finds any key that is there twice', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), fc.jsonValue(), (key, one, other) => {
        const name = JSON.stringify(key);
        const text = `{"x": {${name}: ${JSON.stringify(one)}, ${name} : ${JSON.stringify(other)}}}`;
        expect(checkJson(text)).toBe('one of its objects has a key twice');
      }),
    );
  });

  test('takes time in proportion to the text', () => {
    const began = performance.now();
    checkJson(`"${'\\"'.repeat(4_000_000)}`);
    checkJson('"a'.repeat(4_000_000));
    checkJson(`{"a" ${' '.repeat(4_000_000)}`.repeat(2));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

function parse(text: string) {
  return parseStatement({
    payloadType: 'application/vnd.in-toto+json',
    payload: Buffer.from(text),
  });
}

function refusal(text: string): string {
  try {
    parse(text);
    return 'none';
  } catch (error) {
    return error instanceof AttestationError && error.code === 'unreadable-statement'
      ? error.message
      : String(error);
  }
}
