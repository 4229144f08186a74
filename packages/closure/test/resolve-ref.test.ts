import { describe, expect, test } from '@jest/globals';
import type { RepositoryRefs } from '@portcullis/core';
import { resolveRef } from '../src/ladder/resolve-ref.ts';

const commit = 'abcdef'.padEnd(40, '0');
const refs: RepositoryRefs = {
  defaultBranch: 'main',
  branches: new Map([
    ['main', 'b1'],
    ['both', 'b2'],
    ['v1', 'b3'],
    [commit.toUpperCase(), 'b4'],
  ]),
  tags: new Map(
    [
      ['v1.0.0', 't1'],
      ['both', 't2'],
      ['heads/main', 't3'],
      ['refs/heads/main', 't4'],
      ['tags/v1.0.0', 't5'],
    ].map(([name = '', id = '']) => [name, { commit: id, object: undefined }]),
  ),
};

describe('a ref is looked up as git does', () => {
  test.each([
    ['main', 'branch', 'b1', ['refs/heads/main']],
    ['v1', 'branch', 'b3', ['refs/heads/v1']],
    ['v1.0.0', 'tag', 't1', ['refs/tags/v1.0.0']],
    ['refs/tags/v1.0.0', 'tag', 't1', ['refs/tags/v1.0.0']],
    ['both', 'tag', 't2', ['refs/tags/both', 'refs/heads/both']],
    ['refs/heads/both', 'branch', 'b2', ['refs/heads/both']],
    // Whoever may push tags must not decide what a full name of a branch is.
    ['refs/heads/main', 'branch', 'b1', ['refs/heads/main', 'refs/tags/refs/heads/main']],
    ['heads/main', 'branch', 'b1', ['refs/heads/main', 'refs/tags/heads/main']],
    ['tags/v1.0.0', 'tag', 't1', ['refs/tags/v1.0.0', 'refs/tags/tags/v1.0.0']],
  ])('%s: %s %s', (...row) => {
    const [ref, kind, id, candidates] = row;
    const value = { kind, commit: id, candidates };
    expect(resolveRef(ref, { refs, repository: 'o/n' })).toEqual({ kind: 'known', value });
  });

  test.each(['HEAD', 'MAIN', 'abcdef0', 'refs/v1.0.0', 'refs/main', 'v1.0.0/', 'refs/pull/1/head'])(
    '%s is nothing',
    (ref) => {
      expect(resolveRef(ref, { refs, repository: 'o/n' }).kind).toBe('unknown');
    },
  );
});

test('a branch that is named like a commit is told, in whatever case', () => {
  const candidates = [`refs/heads/${commit.toUpperCase()}`];
  for (const ref of [commit, commit.toUpperCase()])
    expect(resolveRef(ref, { refs, repository: 'o/n' })).toEqual({
      kind: 'known',
      value: { kind: 'commit', commit, candidates },
    });
});

test('a repository with every spelling of one commit fills no report', () => {
  const spellings = Array.from({ length: 32 }, (_, bits) =>
    [...'abcde'].map((letter, at) => ((bits >> at) & 1 ? letter.toUpperCase() : letter)).join(''),
  );
  const branches = new Map(spellings.map((text) => [text.padEnd(40, '0'), 'b1']));
  const target = resolveRef('abcde'.padEnd(40, '0'), {
    refs: { ...refs, branches },
    repository: 'o/n',
  });
  expect(target.kind === 'known' && target.value.candidates.length).toBe(4);
});
