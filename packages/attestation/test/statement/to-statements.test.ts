import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseStatement } from '../../src/statement/parse-statement.ts';
import { toStatements } from '../../src/statement/to-statements.ts';

const hex = 'a'.repeat(64);
const about = { predicateType: 'https://example.com/p/v1', predicate: { b: 1, a: [2] } };

test('is an in-toto statement, to the byte', () => {
  const [statement] = toStatements(
    [{ name: 'app', digests: { sha512: 'b'.repeat(128), sha256: hex } }],
    about,
    'all',
  );
  expect(JSON.stringify(statement)).toBe(
    `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"app","digest":{"sha256":"${hex}","sha512":"${'b'.repeat(128)}"}}],"predicateType":"https://example.com/p/v1","predicate":{"b":1,"a":[2]}}`,
  );
});

test.each([
  [1, 'all', [1]],
  [1024, 'all', [1024]],
  [1025, 'all', [1024, 1]],
  [3000, 'all', [1024, 1024, 952]],
  [3, 'each', [1, 1, 1]],
] as const)('%i subjects, %s', (count, mode, sizes) => {
  const statements = toStatements(subjects(count), about, mode);
  expect(statements.map(({ subject }) => subject.length)).toEqual(sizes);
  expect(new Set(statements.flatMap(({ subject }) => subject.map(({ name }) => name))).size).toBe(
    count,
  );
});

test('the order of the subjects changes nothing', () => {
  const names = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), {
    maxLength: 20,
    minLength: 1,
  });
  fc.assert(
    fc.property(names, (all) => {
      const some = all.map((name) => ({ name, digests: { sha256: hex } }));
      expect(JSON.stringify(toStatements(some.toReversed(), about, 'all'))).toBe(
        JSON.stringify(toStatements(some, about, 'all')),
      );
    }),
  );
});

test('what is made can be read', () => {
  for (const statement of toStatements(subjects(1500), about, 'all')) {
    const payload = Buffer.from(JSON.stringify(statement));
    expect(parseStatement({ payloadType: 'application/vnd.in-toto+json', payload })).toEqual(
      statement,
    );
  }
});

test.each([
  ['nothing', [], { ...about, code: 'no-subject' }],
  ['no predicate', subjects(1), { ...about, predicate: undefined, code: 'unreadable-predicate' }],
  [
    'a predicate that is too large',
    subjects(1),
    { ...about, predicate: 'x'.repeat(16 * 2 ** 20), code: 'unreadable-predicate' },
  ],
] as const)('refuses %s', (_, some, { code, ...predicate }) => {
  expect(() => toStatements(some, predicate, 'each')).toThrow(expect.objectContaining({ code }));
});

function subjects(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    name: `f${index}`,
    digests: { sha256: hex },
  }));
}
