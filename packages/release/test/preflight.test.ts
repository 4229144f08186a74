import { describe, expect, test } from '@jest/globals';
import type { Report } from '@portcullis/core';
import type { ReleaseRecord } from '@portcullis/github-api';
import {
  blockingRows,
  defaultMustKnow,
  judgePreflight,
  type PreflightFacts,
  type PreflightPolicy,
  preflightMarkdown,
  type ReleasePlan,
} from '../src/index.ts';
import { cachingJobs } from '../src/preflight/caching-jobs.ts';
import { toMarker } from '../src/publish/marker.ts';

const commit = 'c'.repeat(40);
const plan: ReleasePlan = {
  server: 'https://github.com',
  repository: 'o/r',
  tag: 'v1.0.0',
  version: '1.0.0',
  commit,
  run: { id: '42', attempt: '2' },
  isDryRun: false,
  isPrerelease: false,
  files: [],
  images: [],
};
const policy: PreflightPolicy = {
  events: ['workflow_dispatch'],
  gate: 'release-gate',
  environment: 'release',
  isSolo: false,
  mustKnow: defaultMustKnow,
};

function known<Value>(value: Value) {
  return { kind: 'known', value } as const;
}
const unknown = { kind: 'unknown', why: '"api.github.com" answers 403' } as const;

const report: Report = {
  version: 1,
  tool: { name: 'portcullis', version: '0' },
  files: [{ path: '.github/workflows/release.yml', kind: 'workflow' }],
  findings: [],
  inconclusive: [],
  suppressed: [],
  pins: [],
  stats: { files: 1, workflows: 1, actions: 0, uses: 0, images: 0 },
};
const at = {
  path: '.github/workflows/release.yml',
  start: { line: 3, column: 1, offset: 0 },
  end: { line: 3, column: 2, offset: 1 },
};
const finding = {
  rule: 'unpinned-uses',
  guard: 'pin-verify',
  severity: 'high',
  confidence: 'high',
  message: '"a/b@v1" is a tag',
  at,
  related: [],
  evidence: [],
} as const;
const gate = {
  name: 'release-gate',
  reviewers: 1,
  isSelfReviewPrevented: true,
  refs: 'any',
} as const;
const main = { kind: 'branch', pattern: 'main' } as const;
const environment = { ...gate, name: 'release', reviewers: 0, refs: [main] };
const ruleset = {
  name: 'tags',
  isActive: true,
  include: ['refs/tags/v*'],
  exclude: [],
  rules: ['creation', 'update', 'deletion', 'required_deployments'],
  deployments: ['release'],
};
const facts: PreflightFacts = {
  event: 'workflow_dispatch',
  actors: ['alice', 'bob'],
  ref: 'refs/heads/main',
  defaultBranch: known('main'),
  tagCommit: known(undefined),
  releases: known([]),
  guards: known(report),
  cachingJobs: known([]),
  isImmutable: known(true),
  gate: known(gate),
  environment: known(environment),
  rulesets: known([ruleset]),
};

function draft(changes: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return {
    id: 1,
    tag: 'v1.0.0',
    target: commit,
    body: toMarker({ run: '42', commit, seal: 'a'.repeat(64) }),
    isDraft: true,
    isImmutable: false,
    page: 'https://github.com/o/r/releases/1',
    ...changes,
  };
}

function judge(changes: Partial<PreflightFacts>, changed: Partial<PreflightPolicy> = {}) {
  const rows = judgePreflight({ ...facts, ...changes }, plan, { ...policy, ...changed });
  return rows
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ id, outcome }) => `${id} ${outcome}`);
}

test('a repository that is set up well', () => {
  const rows = judgePreflight(facts, plan, policy);
  expect(preflightMarkdown(rows)).toMatchSnapshot();
  expect(blockingRows(rows, policy)).toEqual([]);
});

const otherRun = toMarker({ run: '41', commit, seal: 'a'.repeat(64) });

test.each<[string, Partial<PreflightFacts>, readonly string[]]>([
  ['a push', { event: 'push' }, ['event fail']],
  ['a bot', { actors: ['alice', 'dependabot[bot]'] }, ['event fail']],
  ['another branch', { ref: 'refs/heads/dev' }, ['ref fail', 'release-environment fail']],
  ['a tag called main', { ref: 'refs/tags/main' }, ['ref fail', 'release-environment fail']],
  ['a tag that is there', { tagCommit: known(commit) }, ['tag fail']],
  [
    'a tag that an earlier attempt has made',
    { tagCommit: known(commit), releases: known([draft({ isDraft: false })]) },
    [],
  ],
  [
    'a tag that an earlier attempt has made, moved',
    { tagCommit: known('d'.repeat(40)), releases: known([draft({ isDraft: false })]) },
    ['tag fail'],
  ],
  [
    'a tag beside a draft of ours',
    { tagCommit: known(commit), releases: known([draft()]) },
    ['tag fail'],
  ],
  [
    'a tag when nobody tells of releases',
    { tagCommit: known(commit), releases: unknown },
    ['tag fail', 'release unknown'],
  ],
  ['a half-finished draft of this run', { releases: known([draft()]) }, []],
  ['a draft of another run', { releases: known([draft({ body: otherRun })]) }, ['release fail']],
  [
    'a draft of this run, of another commit',
    {
      releases: known([
        draft({ body: toMarker({ run: '42', commit: 'd'.repeat(40), seal: 'a'.repeat(64) }) }),
      ]),
    },
    ['release fail'],
  ],
  ['a draft of a person', { releases: known([draft(), draft({ body: '' })]) }, ['release fail']],
  ['a release', { releases: known([draft({ body: '', isDraft: false })]) }, ['release fail']],
  ['a finding', { guards: known({ ...report, findings: [finding] }) }, ['guards fail']],
  [
    'a finding of low severity',
    { guards: known({ ...report, findings: [{ ...finding, severity: 'low' }] }) },
    ['guards fail'],
  ],
  [
    'a finding for information',
    { guards: known({ ...report, findings: [{ ...finding, severity: 'info' }] }) },
    [],
  ],
  [
    'a finding that somebody accepted',
    {
      guards: known({
        ...report,
        suppressed: [{ finding, by: '.github/portcullis.yml:3', reason: 'it is ours' }],
      }),
    },
    [],
  ],
  [
    'a question beside what is for information',
    {
      guards: known({
        ...report,
        findings: [{ ...finding, severity: 'info' }],
        inconclusive: [{ at, reason: 'network', message: 'down' }],
      }),
    },
    ['guards unknown'],
  ],
  [
    'a question without an answer',
    { guards: known({ ...report, inconclusive: [{ at, reason: 'network', message: 'down' }] }) },
    ['guards unknown'],
  ],
  ['an audit of nothing', { guards: known({ ...report, files: [] }) }, ['guards unknown']],
  ['a cache', { cachingJobs: known(['build']) }, ['cache-mode fail']],
  ['releases that can be changed', { isImmutable: known(false) }, ['immutable-releases fail']],
  ['no reviewers', { gate: known({ ...gate, reviewers: 0 }) }, ['gate-environment fail']],
  ['no gate at all', { gate: known(undefined) }, ['gate-environment fail']],
  ['no environment', { environment: known(undefined) }, ['release-environment fail']],
  [
    'self-review',
    { gate: known({ ...gate, isSelfReviewPrevented: false }) },
    ['gate-environment fail'],
  ],
  [
    'an environment for every ref',
    { environment: known({ ...environment, refs: 'any' }) },
    ['release-environment fail'],
  ],
  [
    'an environment for protected branches',
    { environment: known({ ...environment, refs: 'protected' }) },
    ['release-environment unknown'],
  ],
  [
    'an environment for tags too',
    { environment: known({ ...environment, refs: [main, { kind: 'tag', pattern: 'main' }] }) },
    ['release-environment fail'],
  ],
  [
    'an environment for more branches',
    { environment: known({ ...environment, refs: [{ kind: 'branch', pattern: 'm*' }] }) },
    ['release-environment fail'],
  ],
  [
    'an environment for nobody',
    { environment: known({ ...environment, refs: [] }) },
    ['release-environment fail'],
  ],
  ['no rulesets', { rulesets: known([]) }, ['tag-rules fail']],
  ['an idle ruleset', { rulesets: known([{ ...ruleset, isActive: false }]) }, ['tag-rules fail']],
  [
    'a ruleset of other tags',
    { rulesets: known([{ ...ruleset, include: ['refs/tags/x*'] }]) },
    ['tag-rules fail'],
  ],
  [
    'a ruleset with an exception',
    { rulesets: known([{ ...ruleset, exclude: ['refs/tags/v1.*'] }]) },
    ['tag-rules fail'],
  ],
  ['a ruleset for all', { rulesets: known([{ ...ruleset, include: ['~ALL'] }]) }, []],
  [
    'two rulesets',
    {
      rulesets: known([
        { ...ruleset, rules: ['update'] },
        { ...ruleset, rules: ['deletion'] },
      ]),
    },
    [],
  ],
  [
    'tags that anybody can make',
    { rulesets: known([{ ...ruleset, rules: ['update', 'deletion'], deployments: [] }]) },
    ['tag-rules fail'],
  ],
  [
    'tags that can be moved',
    { rulesets: known([{ ...ruleset, rules: ['creation', 'deletion'] }]) },
    ['tag-rules fail'],
  ],
  [
    'patterns of another kind',
    { rulesets: known([{ ...ruleset, include: ['refs/tags/v[0-9]*'] }]) },
    ['tag-rules unknown'],
  ],
])('%s', (_, changes, expected) => {
  expect(judge(changes)).toEqual(expected);
});

describe('what nobody tells', () => {
  const nobody = {
    defaultBranch: unknown,
    tagCommit: unknown,
    releases: unknown,
    guards: unknown,
    cachingJobs: unknown,
    isImmutable: unknown,
    gate: unknown,
    environment: unknown,
    rulesets: unknown,
  };

  test('is never a pass', () => {
    const rows = judgePreflight({ ...facts, ...nobody }, plan, policy);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['pass', ...Array(9).fill('unknown')]);
    expect(blockingRows(rows, policy).map(({ id }) => id)).toEqual(defaultMustKnow.slice(1));
    expect(blockingRows(rows, { ...policy, mustKnow: [] })).toEqual([]);
  });

  test('fails only where the policy says so, and what is wrong fails always', () => {
    const rows = judgePreflight(
      { ...facts, isImmutable: unknown, rulesets: known([]) },
      plan,
      policy,
    );
    expect(blockingRows(rows, policy).map(({ id }) => id)).toEqual(['tag-rules']);
    const strict = { ...policy, mustKnow: ['immutable-releases'] } as const;
    expect(blockingRows(rows, strict).map(({ id }) => id)).toEqual([
      'immutable-releases',
      'tag-rules',
    ]);
  });
});

test('what is for information is not counted, and what was accepted is told', () => {
  const info = { ...finding, severity: 'info' } as const;
  const why = (findings: Report['findings'], suppressed: Report['suppressed']) => {
    const guards = known({ ...report, findings, suppressed });
    const rows = judgePreflight({ ...facts, guards }, plan, policy);
    return rows.find(({ id }) => id === 'guards')?.why;
  };
  expect(why([info, { ...finding, message: 'the second' }], [])).toMatch(
    /^1 finding in .*: the second$/,
  );
  expect(why([info], [{ finding, by: 'x:3', reason: 'it is ours' }])).toBe(
    'no findings in 1 file, and 1 that somebody accepted',
  );
});

test('who is alone is told what he loses', () => {
  const alone = { gate: known({ ...gate, isSelfReviewPrevented: false }) };
  expect(judge(alone, { isSolo: true })).toEqual([]);
  const rows = judgePreflight({ ...facts, ...alone }, plan, { ...policy, isSolo: true });
  expect(rows.find(({ id }) => id === 'gate-environment')?.why).toContain('one stolen account');
});

describe('jobs that may use a cache', () => {
  test.each([
    ['cache-mode: none\njobs: {a: {uses: x/y/.github/workflows/z.yml@v1}}', []],
    [
      'jobs: {a: {cache-mode: none, runs-on: x, steps: [{run: x}]}, b: {runs-on: x, steps: [{run: x}]}}',
      ['b'],
    ],
    ['cache-mode: none\njobs: {a: {cache-mode: read, runs-on: x, steps: [{run: x}]}}', ['a']],
    ['env: {ACTIONS_CACHE_MODE: none}\njobs: {a: {runs-on: x, steps: [{run: x}]}}', ['a']],
  ])('%s', (text, jobs) => {
    expect(cachingJobs(`on: workflow_dispatch\n${text}\n`, 'a.yml')).toEqual(known(jobs));
  });

  test.each(['', 'on: [', 'on: push', '- a'])('nobody knows them in %j', (text) => {
    expect(cachingJobs(text, 'a.yml').kind).toBe('unknown');
  });
});
