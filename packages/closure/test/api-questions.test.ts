import { expect, test } from '@jest/globals';
import type { ReleaseAttester } from '@portcullis/attestation';
import type { GithubApi } from '@portcullis/github-api';
import { HttpError, type HttpErrorKind } from '@portcullis/http';
import { apiQuestions } from '../src/live/api-questions.ts';
import { toKnown } from '../src/live/to-known.ts';

function countingApi() {
  const asked: string[] = [];
  const api: GithubApi = {
    readFacts: async (name) => {
      asked.push(`facts ${name}`);
      return { id: 1, ownerId: 2, fullName: name, isArchived: false };
    },
    listAdvisories: async (name) => {
      asked.push(`advisories ${name}`);
      return [];
    },
    listReleases: async (name) => {
      asked.push(`releases ${name}`);
      return new Map([['v1', { isImmutable: true, publishedAt: undefined }]]);
    },
    isAncestor: async (name) => {
      asked.push(`compare ${name}`);
      return true;
    },
  };
  return { api, asked };
}

const names = Array.from({ length: 40 }, (_, index) => `o/r${index}`);

test('without a token only the first are asked for, and the others are unknown', async () => {
  const { api, asked } = countingApi();
  const { facts, releases } = apiQuestions(api, { isAnonymous: true });
  const answers = await Promise.all(names.flatMap((name) => [facts(name), releases(name)]));
  expect(asked).toHaveLength(25);
  expect(asked.slice(0, 4)).toEqual(['facts o/r0', 'releases o/r0', 'facts o/r1', 'releases o/r1']);
  const left = answers.filter((answer) => answer.kind === 'unknown');
  expect(left).toHaveLength(55);
  for (const answer of left) expect(answer).toMatchObject({ reason: 'rate-limit' });
});

test('with a token all are', async () => {
  const { api, asked } = countingApi();
  const { facts, advisories, releases } = apiQuestions(api, { isAnonymous: false });
  for (const name of names) await Promise.all([facts(name), advisories(name), releases(name)]);
  expect(asked).toHaveLength(120);
});

test.each([
  [true, 0],
  [false, 50],
])('comparisons are bounded, without a token (%s) there are none', async (isAnonymous, most) => {
  const { api, asked } = countingApi();
  const { holds } = apiQuestions(api, { isAnonymous });
  for (let index = 0; index < 60; index += 1) await holds('o/a', { commit: `${index}`, tip: 't' });
  expect(asked).toHaveLength(most);
});

test.each([
  [true, 10],
  [false, 200],
])('attestations are bounded, without a token (%s) more', async (isAnonymous, most) => {
  let count = 0;
  const attester: ReleaseAttester = async () => {
    count += 1;
    return { kind: 'known', value: { releases: [], refused: [] } };
  };
  const { attested } = apiQuestions(countingApi().api, { isAnonymous, attester });
  const answers = await Promise.all(
    Array.from({ length: 250 }, (_, index) => attested('o/a', `${index}`)),
  );
  expect(count).toBe(most);
  expect(answers.filter(({ kind }) => kind === 'known')).toHaveLength(most);
  for (const answer of answers.slice(most)) expect(answer).toMatchObject({ reason: 'rate-limit' });
});

test('a program that cannot verify attestations asks for none, and says so', async () => {
  const { attested } = apiQuestions(countingApi().api, { isAnonymous: false });
  expect(await attested('o/a', '1')).toMatchObject({ kind: 'unknown', reason: 'undecidable' });
});

test.each<[HttpErrorKind, string]>([
  ['network', 'network'],
  ['stalled', 'network'],
  ['server', 'network'],
  ['permission', 'permission'],
  ['not-found', 'permission'],
  ['rate-limit', 'rate-limit'],
  ['too-large', 'too-large'],
  ['unreadable', 'unreadable'],
])('%s is %s in the report', async (kind, reason) => {
  const answer = await toKnown(() => Promise.reject(new HttpError(kind, 'why')));
  expect(answer).toEqual({ kind: 'unknown', reason, message: 'why' });
});

test('our own bugs are no answers', async () => {
  await expect(toKnown(() => Promise.reject(new TypeError('x is undefined')))).rejects.toThrow(
    'x is undefined',
  );
});
