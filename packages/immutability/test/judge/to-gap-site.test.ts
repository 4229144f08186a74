import { expect, test } from '@jest/globals';
import { type GapSite, parseDocument, type Verification } from '@portcullis/core';
import type { Choice, ChoicePart, Condition } from '../../src/fetch/choice.ts';
import { type CheckOutcome, type Fetch, unchecked } from '../../src/fetch/fetch.ts';
import { toGapSite } from '../../src/judge/to-gap-site.ts';
import { toGivenInputs } from '../../src/judge/to-given-inputs.ts';

const source = {
  path: 'run.sh',
  repositoryPath: 'run.sh',
  kind: 'script',
  text: 'curl x',
} as const;
const actionText = `
inputs:
  version: { default: latest }
  exact: { default: v1.2.3 }
  needed: { required: true }
  empty: { required: false }
  go-version: { required: false }
  switch: { default: 'false' }
  token: { default: '\${{ github.token }}' }
  repository: { default: '\${{ github.repository }}' }
runs: { using: node24, main: x.js }
`;

const start = 'https://github.com/o/r/releases/download/';
const text = (value: string): ChoicePart => ({ kind: 'text', text: value });
const input = (name: string, orElse?: string): ChoicePart => ({
  kind: 'input',
  name,
  ...(orElse !== undefined && { orElse: [text(orElse)] }),
});
const choice = (...parts: ChoicePart[]): Choice => ({
  alternatives: [{ parts, when: [] }],
  isOpen: false,
});
const on = (name: string, ...values: string[]): Extract<Condition, { kind: 'input' }> => ({
  kind: 'input',
  name,
  values,
  isNot: false,
});
const check = (
  verification: Verification,
  holds: CheckOutcome['holds'],
  more: Partial<CheckOutcome> = {},
): CheckOutcome => ({ verification, holds, why: 'it is compared', ...more });

function judged(more: Partial<Fetch>, given: Readonly<Record<string, string>> = {}): GapSite {
  const action = parseDocument({ ...source, kind: 'action', text: actionText }).content;
  if (action?.kind !== 'action') throw new Error('the action of this test can be read');
  const fetch: Fetch = {
    at: { source, start: 0, end: 4 },
    kind: 'download',
    by: 'curl',
    choice: choice(text(`${start}v1.2.3/x.tgz`)),
    check: unchecked,
    related: [],
    reach: 'shown',
    when: [],
    ...more,
  };
  return toGapSite(fetch, toGivenInputs(action, new Map(Object.entries(given))));
}

const by = (...parts: ChoicePart[]): Partial<Fetch> => ({
  choice: choice(text(start), ...parts, text('/x.tgz')),
});

type Expected = readonly [GapSite['mutability'], GapSite['verdict'], GapSite['weakness']?];

test.each<[string, Partial<Fetch>, Expected]>([
  ['an exact version is a gap', {}, ['versioned', 'gap', 'versioned-unverified']],
  [
    'what an input says by default',
    by(input('version')),
    ['floating', 'gap', 'mutable-unverified'],
  ],
  ['an exact default', by(input('exact')), ['versioned', 'gap', 'versioned-unverified']],
  ['a required input is exact', by(input('needed')), ['versioned', 'gap', 'versioned-unverified']],
  [
    'an empty input is replaced',
    by(input('empty', 'latest')),
    ['floating', 'gap', 'mutable-unverified'],
  ],
  [
    'an input that nobody declared is empty',
    by(input('other', 'v2.0.0')),
    ['versioned', 'gap', 'versioned-unverified'],
  ],
  [
    'a server decides',
    by({ kind: 'answer', what: 'the releases' }),
    ['floating', 'gap', 'mutable-unverified'],
  ],
  [
    'a table decides',
    by({ kind: 'table', name: 'versions' }),
    ['versioned', 'gap', 'versioned-unverified'],
  ],
  [
    'a commit, of whoever answers',
    {
      choice: choice(text(`https://raw.githubusercontent.com/o/r/${'0'.repeat(40)}/x.sh`)),
      isUnauthenticated: true,
    },
    ['versioned', 'gap', 'versioned-unverified'],
  ],
  [
    'nobody knows, at a server that keeps nothing by commit',
    by({ kind: 'unknown', why: 'x' }),
    ['floating', 'gap', 'mutable-unverified'],
  ],
  [
    'nobody knows, and it can be a commit',
    {
      choice: choice(text('https://raw.githubusercontent.com/o/r/'), { kind: 'unknown', why: 'x' }),
    },
    ['floating', 'unknown', 'mutable-unverified'],
  ],
  [
    'nobody knows at which server',
    { choice: choice(text('https://'), { kind: 'unknown', why: 'x' }, text('/x.tgz')) },
    ['floating', 'unknown', 'mutable-unverified'],
  ],
  [
    'nobody knows, and its signature is compared',
    { ...by({ kind: 'unknown', why: 'x' }), check: check('signature', 'always') },
    ['floating', 'unknown', 'floating-signed'],
  ],
  [
    'nothing is known',
    { choice: { alternatives: [], isOpen: true } },
    ['floating', 'unknown', 'mutable-unverified'],
  ],
  [
    'nobody knows, and another is moved on',
    {
      choice: {
        alternatives: [
          ...choice({ kind: 'unknown', why: 'x' }).alternatives,
          ...choice(text(`${start}latest/x`)).alternatives,
        ],
        isOpen: false,
      },
    },
    ['floating', 'gap', 'mutable-unverified'],
  ],
  [
    'a shipped digest',
    { check: check('embedded-hash', 'always') },
    ['content-addressed', 'closed'],
  ],
  [
    'a shipped digest for an input',
    { ...by(input('version')), check: check('embedded-hash', 'always') },
    ['content-addressed', 'closed'],
  ],
  [
    'a shipped digest, sometimes',
    { check: check('embedded-hash', 'sometimes') },
    ['versioned', 'gap', 'fails-open'],
  ],
  [
    'a shipped digest, perhaps',
    { check: check('embedded-hash', 'unknown') },
    ['versioned', 'unknown', 'versioned-unverified'],
  ],
  [
    'a shipped digest that nothing looks at',
    { check: check('embedded-hash', 'never') },
    ['versioned', 'gap', 'versioned-unverified'],
  ],
  [
    'a check with a flaw is none',
    { check: check('embedded-hash', 'always', { flaw: 'swallowed' }) },
    ['versioned', 'gap', 'fails-open'],
  ],
  [
    'a shipped key, and a version',
    { check: check('signature', 'always') },
    ['versioned', 'closed'],
  ],
  [
    'a shipped key, and whatever is newest',
    { ...by(input('version')), check: check('signature', 'always') },
    ['floating', 'gap', 'floating-signed'],
  ],
  [
    'a fetched key',
    { check: check('signature', 'always', { flaw: 'fetched-key' }) },
    ['versioned', 'gap', 'same-origin'],
  ],
  [
    'a checksum beside the file',
    { check: check('same-origin', 'always') },
    ['versioned', 'gap', 'same-origin'],
  ],
  [
    'nobody knows what is compared',
    { check: check('unknown', 'unknown') },
    ['versioned', 'unknown', 'versioned-unverified'],
  ],
  [
    'a digest that an input gives',
    {
      check: check('embedded-hash', 'with', { conditions: [{ ...on('empty', ''), isNot: true }] }),
    },
    ['versioned', 'gap', 'versioned-unverified'],
  ],
  [
    'a digest unless an input says no',
    { check: check('embedded-hash', 'with', { conditions: [on('switch', 'false')] }) },
    ['content-addressed', 'conditional', 'versioned-unverified'],
  ],
  [
    'a check under conditions that nobody names',
    { check: check('embedded-hash', 'with') },
    ['versioned', 'gap', 'versioned-unverified'],
  ],
  [
    'what does not run by default',
    { when: [on('switch', 'true')] },
    ['versioned', 'conditional', 'versioned-unverified'],
  ],
  [
    'what runs by default',
    { when: [on('switch', 'false')] },
    ['versioned', 'gap', 'versioned-unverified'],
  ],
  [
    'what does not run by default, and is checked',
    { when: [on('switch', 'true')], check: check('embedded-hash', 'always') },
    ['content-addressed', 'closed'],
  ],
  [
    'a value that is known in the run only',
    { when: [on('token', 'x')] },
    ['versioned', 'gap', 'versioned-unverified'],
  ],
  [
    'a lock file',
    { kind: 'install', choice: choice(text('.')), fixedBy: 'npm ci' },
    ['content-addressed', 'closed'],
  ],
  [
    'the system has its packages',
    { kind: 'install', choice: choice(text('jq')), isSystemPackage: true },
    ['floating', 'gap', 'system-packages'],
  ],
  [
    'a digest by default, and any image for who asks',
    { kind: 'image', choice: choice(input('empty', `x@sha256:${'a'.repeat(64)}`)) },
    ['content-addressed', 'conditional', 'mutable-unverified'],
  ],
  [
    'a version by default, and a branch for who asks',
    {
      choice: {
        isOpen: false,
        alternatives: [
          { parts: [text(`${start}latest/x`)], when: [on('switch', 'true')] },
          { parts: [text(`${start}v1.2.3/x`)], when: [{ ...on('switch', 'true'), isNot: true }] },
        ],
      },
    },
    ['versioned', 'gap', 'versioned-unverified'],
  ],
])('%s', (_, more, [mutability, verdict, weakness]) => {
  const site = judged(more);
  expect(site).toMatchObject({ mutability, verdict });
  expect(site.weakness).toBe(weakness);
  expect(site.advice === undefined).toBe(verdict === 'closed');
});

test('what a workflow gives takes the place of the default', () => {
  expect(judged(by(input('version')), { Version: 'v2.0.0' })).toMatchObject({
    mutability: 'versioned',
    input: { name: 'version', default: 'latest' },
    what: `${start}{version}/x.tgz`,
  });
});

test('a name of an object is no input', () => {
  expect(judged(by(input('constructor', 'v1.0.0')))).toMatchObject({ mutability: 'versioned' });
  expect(judged(by(input('__proto__', 'v1.0.0'))).input).toBeUndefined();
});

test('an input that turns the check on is what the user can do', () => {
  const conditions = [{ ...on('empty', ''), isNot: true }];
  const site = judged({ check: check('embedded-hash', 'with', { conditions, flaw: 'opt-in' }) });
  expect(site.advice?.user).toBe('give "empty" a value: then it is compared');
  expect(site.input?.name).toBe('empty');
});

test('a version is no switch, and nobody is told to take a moving one', () => {
  for (const [name, value] of [
    ['go-version', 'own'],
    ['exact', 'nightly'],
  ] as const) {
    const when = [{ ...on(name, value), isNot: true }];
    expect(judged({ when }).advice?.user).not.toContain(value);
  }
  const off = [{ ...on('switch', 'skip'), isNot: true }];
  expect(judged({ when: off }).advice?.user).toContain('set "switch" to "skip"');
});

test('what nobody could tell is to be taken for open', () => {
  const site = judged({ choice: { alternatives: [], isOpen: true } });
  expect(site.verdict).toBe('unknown');
  expect(site.advice?.user).toContain('take it for open');
});

test('a verifier of files does nothing for an answer that names a version', () => {
  const flaw = check('none', 'never', { flaw: 'uncalled' });
  expect(judged({ check: flaw }).advice?.author).toContain('call the verifier');
  const answer = judged({ check: flaw, kind: 'api-latest' });
  expect(answer.advice?.author).toContain('name the version');
});

test('a pin that a server looks up does not help, and the report says so', () => {
  const parts: ChoicePart[] = [input('exact'), { kind: 'answer', what: 'a manifest' }];
  expect(judged(by(...parts)).advice?.user).toBe(
    'no input closes it: an exact version is looked up at a server, too',
  );
});

test.each([
  [{ ...on('go-version', ''), isNot: true }, 'gap'],
  [on('go-version', ''), 'gap'],
  [on('go-version', 'latest'), 'conditional'],
  [{ ...on('empty', ''), isNot: true }, 'conditional'],
  [on('needed', 'latest'), 'conditional'],
  [{ ...on('needed', 'latest'), isNot: true }, 'gap'],
  [on('switch', 'FALSE'), 'gap'],
])('where %j has to be so, it is %s', (condition, verdict) => {
  expect(judged({ when: [condition] }).verdict).toBe(verdict);
});

test('a base URL that nobody gave is another case, and no version', () => {
  const after = `/o/r/releases/download/nightly/x.tgz`;
  const alternatives = [input('empty'), text('https://github.com')].map((first) => ({
    parts: [first, text(after)],
    when: [],
  }));
  const site = judged({ choice: { alternatives, isOpen: false } });
  expect(site).toMatchObject({ what: `https://github.com${after}`, mutability: 'floating' });
  expect(site.input).toBeUndefined();
});

test('nothing shows that it is reached', () => {
  expect(judged({ reach: 'not-shown' }).confidence).toBe('low');
});

test.each<[string, Partial<Fetch>, GapSite['verdict']]>([
  ['by git', { kind: 'git', by: 'git' }, 'conditional'],
  ['by the API', { kind: 'api-latest', by: 'octokit.repos.get' }, 'conditional'],
  ['in a URL, where it can stand for anything', { kind: 'download' }, 'gap'],
])('the repository that runs the action %s', (_, more, verdict) => {
  const fetch = { choice: choice(text('https://x/'), input('repository')), ...more };
  expect(judged(fetch).verdict).toBe(verdict);
  expect(judged(fetch, { repository: 'o/r' }).verdict).toBe('gap');
});
