import { describe, expect, test } from '@jest/globals';
import { audit } from '../../support/scenario.ts';

const commit = 'sha1-3d3c42e5aac5ba805825da76410c181273ba90b1';
const lock = '.github/workflows/actions.lock';

function workflow(...uses: readonly string[]): string {
  const steps = uses.map((one) => `      - uses: ${one}\n`).join('');
  return `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}`;
}

function action(...uses: readonly string[]): string {
  const steps = uses.map((one) => `    - uses: ${one}\n`).join('');
  return `name: a\ndescription: a\nruns:\n  using: composite\n  steps:\n${steps}`;
}

function lockfile(workflows: Readonly<Record<string, readonly string[]>>, more = ''): string {
  const keys = [...new Set(Object.values(workflows).flat())];
  const entries = keys.map(
    (key) => `  ${key}: {ref: ${key.split('@')[1]}, commit: ${commit}, owner_id: 1, repo_id: 2}\n`,
  );
  return `version: v0.0.2\nworkflows: ${JSON.stringify(workflows)}\ndependencies:\n${entries.join('')}${more}`;
}

/** The refs that are called unpinned, and how many problems the lockfile has. */
function said(files: Readonly<Record<string, string>>) {
  const { findings } = audit({
    files: new Map(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))),
    profile: 'default',
  });
  return {
    unpinned: findings
      .filter(({ rule }) => rule === 'unpinned-uses')
      .map(({ at, message }) => `${at.path} ${/^"([^"]*)"/.exec(message)?.[1]}`),
    problems: findings.filter(({ rule }) => rule === 'lockfile-problem').length,
  };
}

const ci = '.github/workflows/ci.yml';
const release = '.github/workflows/release.yml';

describe('coverage', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[], number]>([
    ['no lockfile', { [ci]: workflow('a/b@v1') }, [`${ci} a/b@v1`], 0],
    ['listed', { [ci]: workflow('a/b@v1'), [lock]: lockfile({ [ci]: ['a/b@v1'] }) }, [], 0],
    [
      'with a path',
      { [ci]: workflow('a/b/c/d@v1'), [lock]: lockfile({ [ci]: ['a/b@v1'] }) },
      [],
      0,
    ],
    ['another case', { [ci]: workflow('A/B@v1'), [lock]: lockfile({ [ci]: ['a/b@v1'] }) }, [], 0],
    [
      'another case in the lockfile',
      { [ci]: workflow('a/b@v1'), [lock]: lockfile({ [ci]: ['A/b@v1'] }) },
      [],
      0,
    ],
    [
      'another ref',
      { [ci]: workflow('a/b@v2'), [lock]: lockfile({ [ci]: ['a/b@v1'] }) },
      [`${ci} a/b@v2`],
      1,
    ],
    [
      'a ref in another case',
      { [ci]: workflow('a/b@V1'), [lock]: lockfile({ [ci]: ['a/b@v1'] }) },
      [`${ci} a/b@V1`],
      1,
    ],
    [
      'another workflow',
      {
        [ci]: workflow('a/b@v1'),
        [release]: workflow('a/b@v1'),
        [lock]: lockfile({ [ci]: ['a/b@v1'] }),
      },
      [`${release} a/b@v1`],
      0,
    ],
    [
      'a workflow whose path differs in case',
      { [ci]: workflow('a/b@v1'), [lock]: lockfile({ '.github/workflows/CI.yml': ['a/b@v1'] }) },
      [`${ci} a/b@v1`],
      1,
    ],
    [
      'only among the dependencies',
      {
        [ci]: workflow('a/b@v1'),
        [lock]: lockfile(
          { [ci]: [] },
          `  a/b@v1: {ref: v1, commit: ${commit}, owner_id: 1, repo_id: 2}\n`,
        ),
      },
      [`${ci} a/b@v1`],
      1,
    ],
    [
      'an action in a folder, run by a listed workflow',
      {
        [ci]: workflow('./x'),
        'x/action.yml': action('a/b@v1'),
        [lock]: lockfile({ [ci]: ['a/b@v1'] }),
      },
      [],
      0,
    ],
    [
      'an action in a folder, run by one that is not listed too',
      {
        [ci]: workflow('./x'),
        [release]: workflow('$/x'),
        'x/action.yml': action('a/b@v1'),
        [lock]: lockfile({ [ci]: ['a/b@v1'] }),
      },
      ['x/action.yml a/b@v1'],
      0,
    ],
    [
      'an action in a folder, listed without its ref',
      { [ci]: workflow('./x'), 'x/action.yml': action('a/b@v1'), [lock]: lockfile({ [ci]: [] }) },
      ['x/action.yml a/b@v1'],
      1,
    ],
    [
      'an action outside the repository',
      {
        [ci]: workflow('./../x'),
        'x/action.yml': action('a/b@v1'),
        [lock]: lockfile({ [ci]: ['a/b@v1'] }),
      },
      ['x/action.yml a/b@v1'],
      0,
    ],
  ])('%s', (_, files, ...[unpinned, problems]) => {
    expect(said(files)).toEqual({ unpinned, problems });
  });
});

describe('what a dependency uses', () => {
  const entry = (key: string, uses: readonly string[], recorded = commit) =>
    `  ${key}: {ref: ${key.split('@')[1]}, commit: ${recorded}, owner_id: 1, repo_id: 2, uses: ${JSON.stringify(uses)}}\n`;
  const locked = (...entries: readonly string[]) =>
    `version: v0.0.2\nworkflows:\n  ${ci}: [a/a@v1]\ndependencies:\n${entries.join('')}`;

  test.each<[string, string, readonly string[], number]>([
    ['is locked as well', locked(entry('a/a@v1', ['b/b@v1']), entry('b/b@v1', [])), [], 0],
    ['is not there', locked(entry('a/a@v1', ['b/b@v1'])), [`${ci} a/a@v1`], 1],
    [
      'has no commit',
      locked(entry('a/a@v1', ['b/b@v1']), entry('b/b@v1', [], 'sha1-1')),
      [`${ci} a/a@v1`],
      1,
    ],
    [
      'is not there, two steps on',
      locked(entry('a/a@v1', ['b/b@v1']), entry('b/b@v1', ['c/c@v1'])),
      [`${ci} a/a@v1`],
      1,
    ],
    ['goes in a circle', locked(entry('a/a@v1', ['b/b@v1']), entry('b/b@v1', ['a/a@v1'])), [], 0],
    ['is written in another case', locked(entry('a/a@v1', ['B/b@v1']), entry('b/B@v1', [])), [], 0],
  ])('%s', (_, text, ...[unpinned, problems]) => {
    expect(said({ [ci]: workflow('a/a@v1'), [lock]: text })).toEqual({ unpinned, problems });
  });
});

describe('hostile', () => {
  test('a chain of thousands of dependencies', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `a/a@v${index}`);
    const entries = keys.map(
      (key, index) => `  ${key}: {commit: ${commit}, uses: [${keys[index + 1] ?? 'a/gone@v1'}]}\n`,
    );
    const text = `version: v0.0.2\nworkflows:\n  ${ci}: [a/a@v0]\ndependencies:\n${entries.join('')}`;
    const before = performance.now();
    expect(said({ [ci]: workflow('a/a@v0'), [lock]: text }).unpinned).toEqual([`${ci} a/a@v0`]);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  test('many workflows that run many actions that run each other', () => {
    const files: Record<string, string> = {};
    const folders = Array.from({ length: 60 }, (_, index) => `x${index}`);
    for (const folder of folders) {
      files[`${folder}/action.yml`] = action('a/b@v1', ...folders.map((one) => `./${one}`));
      files[`.github/workflows/${folder}.yml`] = workflow(`./${folder}`);
    }
    files[lock] = lockfile({ [ci]: [] });
    const before = performance.now();
    expect(said(files).unpinned).toHaveLength(60);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
