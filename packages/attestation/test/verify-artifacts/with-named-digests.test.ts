import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import type { Attempt } from '../../src/judge/attempt.ts';
import type { Digests } from '../../src/subject/subject.ts';
import { withNamedDigests } from '../../src/verify-artifacts/with-named-digests.ts';

const of = (name: keyof Digests, text = 'the app') => createHash(name).update(text).digest('hex');
const all = { sha256: of('sha256'), sha384: of('sha384'), sha512: of('sha512') };
const [{ sha256 }, { sha384 }, { sha512 }] = [all, all, all];

const claims = {
  subjectAlternativeName: '',
  authority: undefined,
  notBefore: new Date(0),
  notAfter: new Date(0),
  extensions: {},
};

test.each<readonly [when: string, given: Digests, named: readonly Digests[], known: Digests]>([
  ['nothing attests it', { sha256 }, [], { sha256 }],
  ['only SHA-256 is named', { sha256 }, [{ sha256 }], { sha256 }],
  ['another is named', { sha256 }, [{ sha256 }, { sha512 }], { sha256, sha512 }],
  ['others are named of other files', { sha256 }, [{ sha384: 'f', sha512: 'f' }], all],
  ['SHA-256 is named and another given', { sha512 }, [{ sha256 }], { sha256, sha512 }],
  ['all are given', all, [{ sha384 }], all],
])('a file when %s', async (...[, digests, named, known]) => {
  expect(await complete('the app', digests, named)).toEqual([{ name: 'app', digests: known }]);
});

test.each<readonly [given: Digests]>([[{ sha256 }], [{ sha384 }]])(
  'other bytes at its path are not taken for those of %p',
  async (digests) => {
    const subjects = await complete('other', digests, [{ sha256, sha512 }]);
    expect(subjects).toEqual([{ name: 'app', digests }]);
  },
);

test('what is no file has what is given', async () => {
  const subject = { name: 'x', digests: { sha256 } };
  const atHand = [{ subject, path: undefined, image: undefined }];
  expect(await withNamedDigests(atHand, [naming({ sha512 })])).toEqual([subject]);
});

function complete(content: string, digests: Digests, named: readonly Digests[]) {
  const path = join(makeTree({ app: content }), 'app');
  const atHand = [{ subject: { name: 'app', digests }, path, image: undefined }];
  return withNamedDigests(atHand, named.map(naming));
}

function naming({ sha256, sha384, sha512 }: Digests): Attempt {
  const digest = Object.fromEntries(
    Object.entries({ sha256, sha384, sha512 }).flatMap(([name, hex]) =>
      hex === undefined ? [] : [[name, hex]],
    ),
  );
  const statement = { subject: [{ name: 'app', digest }], predicateType: '', predicate: {} };
  return {
    kind: 'verified',
    source: { kind: 'file', path: 'app.sigstore.json' },
    attestation: {
      instance: 'custom',
      claims,
      statement: { _type: 'https://in-toto.io/Statement/v1', ...statement },
      signedTimes: [],
    },
  };
}
