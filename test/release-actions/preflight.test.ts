import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Environment } from '../e2e/github/github-state.ts';
import { makeTree } from '../support/make-tree.ts';
import type { ActionRun } from '../support/run-action.ts';
import { caller, openPreflightWorld, type PreflightWorld, passing } from './preflight-world.ts';

const make = '.github/actions/make/action.yml';
const workflow = passing[caller];
const loose = '- uses: acme/tool@v1';
const hostile = '- uses: "acme/tool@v1\\n::error::forged|<img src=x>"';
const variants = {
  unpinned: { [caller]: workflow.replace('- uses: {released}', loose) },
  'unpinned-below': { [make]: passing[make].replace('- uses: {released}', loose) },
  accepted: {
    [caller]: workflow.replace('- uses: {released}', loose),
    '.github/portcullis.yml':
      'version: 1\nsuppressions:\n  - rule: unpinned-uses\n    path: .github/workflows/release.yml\n    reason: it is ours\n',
  },
  cached: { [caller]: workflow.replace('cache-mode: none\n', '') },
  missing: { [caller]: workflow.replace('{released}', '{missing}') },
  unseen: { [caller]: workflow.replace('./.github/actions/make', './made/by/the/build') },
  hostile: { [caller]: workflow.replace('- uses: {released}', hostile) },
};

const gate: Environment = {
  name: 'release-gate',
  reviewers: ['bob'],
  isSelfReviewPrevented: true,
  branches: ['main'],
  answer: 'approve',
};
const release: Environment = { ...gate, name: 'release', reviewers: [] };
const environments = [gate, release];
let [refused, said]: [RegExp | undefined, Readonly<Record<string, object>>] = [undefined, {}];

let world: PreflightWorld;
beforeAll(async () => {
  world = await openPreflightWorld({
    variants,
    state: { environments },
    fault: (request) => (refused?.test(request) === true ? 403 : undefined),
    says: (request) => said[request],
  });
}, 60_000);
afterEach(() => {
  environments.splice(0, 2, gate, release);
  world.state.releases.splice(0);
  world.requests.splice(0);
  [refused, said] = [undefined, {}];
});
afterAll(() => world.close());

const patience = 60_000;
/** No workflow's own token may read it. */
const always = 'immutable-releases';

/** Names of the rows of an outcome, as the summary has them. */
function rowsOf({ summary }: ActionRun, outcome: string): readonly string[] {
  return [...summary.matchAll(/^\| (\w+) \| ([\w-]+) \|/gm)].flatMap(([, found, id = '']) =>
    found === outcome ? id : [],
  );
}

function verdictOf(run: ActionRun) {
  return { status: run.status, fail: rowsOf(run, 'fail'), unknown: rowsOf(run, 'unknown') };
}

const passes = { status: 0, fail: [], unknown: [always] };

test(
  'a repository that is set up well, of which nothing but reading is asked',
  async () => {
    const run = await world.run();
    expect(verdictOf(run)).toEqual(passes);
    // What another workflow of the repository uses is not asked here.
    expect(run.log).toContain('no findings in 2 files');
    expect(run.log).toMatch(/^pass +tag +there is no tag "v1\.0\.0" yet$/m);
    expect(run.log).toMatch(/^unknown immutable-releases .*administrators only/m);
    expect(run.log).not.toMatch(/^::(?:error|warning)/m);
    expect(world.requests.filter((request) => !/^preflight \d+ GET /.test(request))).toEqual([]);
    expect(run.outputs).toEqual({});
  },
  patience,
);

describe('the workflow that calls', () => {
  test.each([
    ['unpinned', '".github/workflows/release.yml" line 19: unpinned-uses'],
    ['unpinned-below', '".github/actions/make/action.yml" line 6: unpinned-uses'],
  ])(
    'is held against the guards: %s',
    async (at, place) => {
      const run = await world.run({ at });
      expect(verdictOf(run)).toEqual({ ...passes, status: 1, fail: ['guards'] });
      expect(run.log).toMatch(/^::error title=preflight::guards: 1 finding in the workflow/m);
      expect(run.log).toContain(
        `release-preflight: 1 row of the preflight ends the release: "guards": 1 finding in the workflow and in what it uses, first ${place}`,
      );
    },
    patience,
  );

  test(
    'may have what somebody has accepted with a reason',
    async () => {
      const run = await world.run({ at: 'accepted' });
      expect(verdictOf(run)).toEqual(passes);
      expect(run.log).toContain('no findings in 2 files, and 1 that somebody accepted');
    },
    patience,
  );

  test(
    'must not use a cache',
    async () => {
      const run = await world.run({ at: 'cached' });
      expect(verdictOf(run)).toMatchObject({ status: 1 });
      expect(rowsOf(run, 'fail')).toContain('cache-mode');
      expect(run.log).toContain('caches are open to "build"');
    },
    patience,
  );

  test.each([
    ['missing', 'acme/missing'],
    ['unseen', 'cannot tell what "./made/by/the/build" is'],
  ])(
    'with what nobody could look at is no pass: %s',
    async (at, why) => {
      const run = await world.run({ at });
      expect(verdictOf(run)).toEqual({ ...passes, status: 1, unknown: ['guards', always] });
      expect(run.log).toContain(why);
    },
    patience,
  );

  test(
    'commands nobody by what it says',
    async () => {
      const { log, summary, status } = await world.run({ at: 'hostile' });
      expect(status).toBe(1);
      expect(log).not.toMatch(/^\s*::error::forged/m);
      expect(summary).not.toContain('<img');
    },
    patience,
  );
});

describe('a work tree that is not the commit of the run', () => {
  test.each([
    [caller, 'name: Other\n'],
    [make, passing[make].replace('{released}', 'acme/tool@v1')],
  ])(
    '%s is changed',
    async (path, text) => {
      const run = await world.run({ written: { [path]: text } });
      expect(run).toMatchObject({ status: 1, summary: '' });
      expect(run.log).toContain(`"${path}" in the workspace is not what the commit of the run has`);
    },
    patience,
  );

  test(
    'a configuration that accepts findings is added',
    async () => {
      const text = variants.accepted['.github/portcullis.yml'];
      const run = await world.run({ at: 'unpinned', written: { '.github/portcullis.yml': text } });
      expect(verdictOf(run)).toEqual({ ...passes, status: 1, unknown: ['guards', always] });
      expect(run.log).toContain('is no file that can be read (absent)');
    },
    patience,
  );

  test(
    'nothing is checked out',
    async () => {
      const run = await world.run({ env: { GITHUB_WORKSPACE: makeTree({}) } });
      expect(verdictOf(run)).toEqual({ ...passes, status: 1, unknown: ['guards', always] });
      expect(run.log).toContain('no workflow was looked at: check out the commit of the run');
    },
    patience,
  );
});

test(
  'a tag that is there',
  async () => {
    world.git.git('update-ref', 'refs/tags/v0.9.0', world.git.id('good'));
    const run = await world.run({ release: { tag: 'v0.9.0' } });
    expect(verdictOf(run)).toEqual({ ...passes, status: 1, fail: ['tag'] });
    expect(run.log).toContain('there is a tag "v0.9.0" already');
  },
  patience,
);

test(
  'a release that is there',
  async () => {
    const one = { id: 1, tag: 'v1.0.0', target: 'main', name: '', body: '', assets: [] };
    world.state.releases.push({ ...one, isDraft: false, isPrerelease: false, isImmutable: true });
    const run = await world.run();
    expect(verdictOf(run)).toEqual({ ...passes, status: 1, fail: ['release'] });
  },
  patience,
);

test.each([
  [{ GITHUB_EVENT_NAME: 'push' }, ['event']],
  [{ GITHUB_REF: 'refs/heads/dev' }, ['ref', 'release-environment']],
])(
  'begun otherwise: %j',
  async (env, fail) => {
    expect(verdictOf(await world.run({ env }))).toEqual({ ...passes, status: 1, fail });
  },
  patience,
);

describe('settings', () => {
  test(
    'releases that can be changed, where that is told',
    async () => {
      const enabled = { enabled: false, enforced_by_owner: false };
      said = { 'GET /repos/octo-org/widget/immutable-releases': enabled };
      const run = await world.run();
      expect(verdictOf(run)).toEqual({ status: 1, fail: [always], unknown: [] });
    },
    patience,
  );

  test(
    'a gate that asks nobody, in a dry run too',
    async () => {
      environments.splice(0, 1, { ...gate, reviewers: [] });
      const run = await world.run({ release: { 'dry-run': true } });
      expect(verdictOf(run)).toEqual({ ...passes, status: 1, fail: ['gate-environment'] });
    },
    patience,
  );

  test(
    'a gate that asks whoever has started it, for one person alone',
    async () => {
      environments.splice(0, 1, { ...gate, isSelfReviewPrevented: false });
      const strict = await world.run();
      expect(verdictOf(strict)).toEqual({ ...passes, status: 1, fail: ['gate-environment'] });
      const solo = await world.run({ release: { solo: true } });
      expect(verdictOf(solo)).toEqual(passes);
      expect(solo.summary).toContain('one stolen account is enough to release');
    },
    patience,
  );

  test(
    'that nobody shows are said to be unknown, and no pass',
    async () => {
      refused = /\/(?:environments|rulesets)\b/;
      const run = await world.run();
      const unknown = [always, 'gate-environment', 'release-environment', 'tag-rules'];
      expect(verdictOf(run)).toEqual({ ...passes, unknown });
    },
    patience,
  );

  test(
    'that every token may see, and nobody shows, end the release',
    async () => {
      refused = /\/releases\b/;
      const run = await world.run();
      expect(verdictOf(run)).toEqual({ ...passes, status: 1, unknown: ['release', always] });
      expect(run.log).toContain('1 row of the preflight ends the release: "release"');
    },
    patience,
  );
});

test(
  'several rows are counted, and the first is named',
  async () => {
    environments.splice(0, 1, { ...gate, reviewers: [] });
    const run = await world.run({ at: 'unpinned', env: { GITHUB_EVENT_NAME: 'push' } });
    expect(run.log).toContain('3 rows of the preflight end the release, first "event": begun by');
    expect(run.log.match(/^::error title=preflight::/gm)).toHaveLength(3);
  },
  patience,
);

test(
  'a dry run tells the same',
  async () => {
    expect(verdictOf(await world.run({ release: { 'dry-run': true } }))).toEqual(passes);
  },
  patience,
);

test.each([
  [{ tag: 'v1..0' }, {}, 'cannot release as the tag "v1..0"'],
  [{ npm: 'x.tgz' }, {}, 'the input "npm" names "x.tgz"'],
  [{ images: `docker.io/o/r@sha256:${'a'.repeat(64)}` }, {}, '"ghcr.io" is the only registry'],
  [{ other: '' }, {}, 'has no input "other"'],
  [
    {},
    { GITHUB_WORKFLOW_REF: 'octo-org/other/.github/workflows/release.yml@refs/heads/main' },
    'cannot tell which workflow runs',
  ],
  [{}, { GITHUB_ACTIONS: 'false' }, 'a release is made by a workflow'],
])(
  'what cannot be released so is refused before anybody is asked: %j %j',
  async (changes, env, message) => {
    const run = await world.run({ release: changes, env });
    expect(run).toMatchObject({ status: 1, summary: '' });
    expect(run.log).toContain(message);
    expect(world.requests).toEqual([]);
  },
  patience,
);
