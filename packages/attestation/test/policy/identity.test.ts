import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseIdentity } from '../../src/policy/parse-identity.ts';
import { splitWorkflow } from '../../src/policy/split-workflow.ts';

const server = 'https://github.com';
const commit = 'ab'.repeat(20);

describe('an identity by its shape', () => {
  test.each([
    ['o/r/.github/workflows/x.yml@refs/heads/main', 'x.yml', 'refs/heads/main'],
    [
      'o/r/.github/workflows/x.yml@refs/heads/v1@refs/tags/v1',
      'x.yml',
      'refs/heads/v1@refs/tags/v1',
    ],
    ['o/r/.github/workflows/x@y.yml@refs/tags/v1', 'x@y.yml', 'refs/tags/v1'],
    ['o/r/.github/workflows/x.yml@refs@refs/tags/v1', 'x.yml@refs', 'refs/tags/v1'],
    [
      'o/r/.github/workflows/x.yml@refs/heads/.github/workflows/y.yml@refs/tags/v1',
      'x.yml',
      'refs/heads/.github/workflows/y.yml@refs/tags/v1',
    ],
    [`o/r/.github/workflows/x.yml@${commit}`, 'x.yml', commit],
    [`o/r/.github/workflows/x.yml@${commit}@${commit}`, `x.yml@${commit}`, commit],
    [`o/r/.github/workflows/x.yml@refs/heads/${commit}`, 'x.yml', `refs/heads/${commit}`],
    [`o/r/.github/workflows/x.yml@${'0'.repeat(64)}`, 'x.yml', '0'.repeat(64)],
    ['o/.github/.github/workflows/x.yml@refs/pull/1/merge', 'x.yml', 'refs/pull/1/merge'],
  ])('%s', (text, name, ref) => {
    expect(parseIdentity(`${server}/${text}`, server)).toMatchObject({
      file: `.github/workflows/${name}`,
      ref,
    });
  });

  test.each([
    '',
    server,
    'https://github.com.evil.example/o/r/.github/workflows/x.yml@refs/heads/main',
    'https://user@github.com/o/r/.github/workflows/x.yml@refs/heads/main',
    'https://github.com/o/r/.github/workflows/x.yml',
    'https://github.com/o/r/.github/workflows/x.yml@main',
    'https://github.com/o/r/.github/workflows/x.yml@refs',
    'https://github.com/o/r/.github/workflows/x.yml@refs/',
    'https://github.com/o/r/.github/workflows/@refs/heads/main',
    'https://github.com/o/r/.github/workflows/sub/x.yml@refs/heads/main',
    'https://github.com/o/r/workflows/x.yml@refs/heads/main',
    'https://github.com/o/r@x/.github/workflows/x.yml@refs/heads/main',
    'https://github.com/o/.github/workflows/x.yml@refs/heads/main',
    'https://github.com/o/r/s/.github/workflows/x.yml@refs/heads/main',
    `https://github.com/o/r/.github/workflows/x.yml@${commit.toUpperCase()}`,
    `https://github.com/o/r/.github/workflows/x.yml@${commit.slice(1)}`,
    'https://gitlab.com/group/project//.gitlab-ci.yml@refs/heads/main',
    'https://dotcom.releases.github.com',
  ])('not of this shape: %s', (identity) => {
    expect(parseIdentity(identity, server)).toBeUndefined();
  });
});

const name = fc.stringMatching(/^[A-Za-z0-9_.-]{1,20}$/);
// Whatever git and file systems take, and what is meant to be mistaken.
const hostile = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
  fc.constantFrom('@', '@refs', '@refs/', '/', '.github/workflows/', commit, `@${commit}`, 'x.yml'),
);
const ref = fc.oneof(
  fc.array(hostile, { minLength: 1, maxLength: 5 }).map((parts) => `refs/${parts.join('')}`),
  fc.constantFrom(commit, '0'.repeat(64)),
);
const fileName = fc
  .array(hostile, { minLength: 1, maxLength: 4 })
  .map((parts) => `${parts.join('').replaceAll('/', '')}.yml`);

test('what GitHub would write is read back, whatever the names are', () => {
  fc.assert(
    fc.property(name, name, fileName, ref, (...[owner, repository, file, at]) => {
      const path = `${owner}/${repository}/.github/workflows/${file}`;
      expect(parseIdentity(`${server}/${path}@${at}`, server)).toEqual({
        repository: `${owner}/${repository}`,
        path,
        file: `.github/workflows/${file}`,
        ref: at,
      });
    }),
    { numRuns: 2000 },
  );
});

test('nothing throws, and what is read is all that there is', () => {
  const text = fc.array(fc.oneof(hostile, name, fc.constant('o/r/.github/workflows/')), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('');
      const found = splitWorkflow(whole);
      if (found === undefined) return;
      expect(found.ref === undefined ? found.path : `${found.path}@${found.ref}`).toBe(whole);
      expect(found.path).toBe(`${found.repository}/${found.file}`);
    }),
    { numRuns: 2000 },
  );
});
