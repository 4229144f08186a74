import { expect, test } from '@jest/globals';
import { effectiveRef } from '../../../src/analysis/effective-ref.ts';
import { versionClaims } from '../../../src/analysis/version-claims.ts';
import { readRepository, type UsesSite, walk } from '../../../src/model/index.ts';

const commit = '11bd71901bbe5b1630ceea73d27597364c9af683';
const other = 'a'.repeat(40);

test.each([
  [`a/b@${commit} # v4.2.2`, ['v4.2.2']],
  [`a/b@${commit} # tag=v4`, ['v4']],
  [`a/b@${commit} # ratchet:a/b@v5`, ['v5']],
  [`"a/b@${commit}" # codeql-bundle-v2.20.0`, ['codeql-bundle-v2.20.0']],
  [`a/b@${commit} # pkg@1.2.3`, ['1.2.3', 'pkg@1.2.3']],
  [`a/b@${commit} # since 3 weeks`, []],
  [`a/b@${commit}`, []],
  ['a/b@v4 # v5', []],
])('%s', (uses, expected) => {
  const { claims, text } = claimsOf({ [path]: workflow(uses) });
  expect(claims.map((claim) => claim.text)).toEqual(expected);
  for (const { at, kind, text: said } of claims) {
    expect(kind).toBe('comment');
    expect(text.slice(at.start, at.end)).toBe(said);
  }
});

test('the ref that the lockfile has a commit for', () => {
  const { claims, ref } = claimsOf({ [path]: workflow('a/b@v4 # v5'), [lockPath]: lock('a/b@v4') });
  expect(ref).toBe(other);
  expect(claims).toMatchObject([{ kind: 'lockfile', text: 'v4' }]);
});

test('a lockfile that does not cover it says nothing', () => {
  const { claims, ref } = claimsOf({ [path]: workflow('a/b@v4'), [lockPath]: lock('a/c@v4') });
  expect(ref).toBe('v4');
  expect(claims).toEqual([]);
});

test('a commit is compared without regard to case', () => {
  expect(claimsOf({ [path]: workflow(`a/b@${commit.toUpperCase()}`) }).ref).toBe(commit);
});

const path = '.github/workflows/ci.yml';
const lockPath = '.github/workflows/actions.lock';

function workflow(uses: string): string {
  return `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n      - run: make # v9\n`;
}

function lock(key: string): string {
  return `version: 'v0.0.2'\nworkflows:\n  ${path}:\n    - ${key}\ndependencies:\n  ${key}:\n    commit: sha1-${other}\n`;
}

function claimsOf(files: Readonly<Record<string, string>>) {
  const repository = readRepository(
    Object.entries(files).map(([name, text]) => ({
      path: name,
      repositoryPath: name,
      kind: name === lockPath ? 'lockfile' : 'workflow',
      text,
    })),
  );
  const sites: UsesSite[] = [];
  walk(repository, { uses: (site) => void sites.push(site) });
  const [site] = sites;
  if (site?.uses.kind !== 'repository') throw new Error('uses no repository');
  return {
    text: files[path] ?? '',
    claims: versionClaims(site.uses, site.owner, repository),
    ref: effectiveRef(site.uses, site.owner, repository),
  };
}
